package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MayITest {
    private static final String STRICT = "hutton-rudby";
    private static final Map<String, String> TEACHER = Map.of("as", "teacher");

    @ParameterizedTest
    @CsvSource({"16, no", "17, no", "18, yes", "19, yes"})
    void aFormerPupilMayBeAContactFromTheBirthdayOn(String age, String answer) {
        Answer told = PoliciesToAsk.ask(
                "heathcoat", "May I accept a former pupil on LinkedIn?", Map.of("as", "teacher", "age", age));

        assertThat(told.reply()).isEqualTo(answer.equals("yes") ? Reply.YES : Reply.NO);
        assertThat(told.needs()).isEmpty();
    }

    @Test
    void anAgeThatIsNotKnownIsAskedFor() {
        Answer answer = PoliciesToAsk.ask("heathcoat", "May I accept a former pupil on LinkedIn?", TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.needs()).extracting(KnownFact::key).containsExactly("age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"governor", "contractor", "volunteer", "agency", "pupil", "parent", "leaver"})
    void aPolicyForStaffSendsEverybodyElseToAPerson(String as) {
        Answer answer = PoliciesToAsk.ask("north-star", "May I follow a pupil on Instagram?", Map.of("as", as));

        assertThat(answer.reply()).isEqualTo(Reply.ASK);
        assertThat(answer.clauses()).isEmpty();
        assertThat(answer.says()).contains("Headteacher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where can I park my car?",
                "What is for lunch on Tuesday?",
                "Can I take Year 5 to the zoo?",
                "May ChatGPT write our posts on the school's page?",
                "asdf qwer zxcv",
                "?",
                "May I give a pupil a lift home?"
            })
    void whatIsNotUnderstoodOrSomethingElseIsForAPerson(String question) {
        Answer answer = PoliciesToAsk.ask(STRICT, question, TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ASK);
        assertThat(answer.clauses()).isEmpty();
        assertThat(answer.next()).extracting(Step::key).containsExactly("ask-person");
    }

    @Test
    void aPolicyThatIsSilentOnACaseAnswersFromTheWiderTopic() {
        Answer answer =
                PoliciesToAsk.ask("heathcoat", "May photos of the swimming gala go on the school's page?", TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.topic()).contains("pictures-of-pupils");
    }

    private static boolean restsOn(TopicAnswer answer, String clause) {
        return answer.cases().stream().anyMatch(one -> one.clauses().contains(clause));
    }

    @Test
    void aRuleThatTheSchoolHasChangedIsNotAnsweredFromTheWiderTopic() {
        PolicyAnswers standing = PoliciesToAsk.answers(STRICT);
        PolicyAnswers changed = new PolicyAnswers(
                standing.person(),
                standing.answers().stream()
                        .map(answer -> restsOn(answer, "suitable-clothing") ? answer.leftOpen() : answer)
                        .toList(),
                standing.clauses());

        Answer answer =
                MayI.shipped().answer("May photos of the swimming gala go on the school's page?", TEACHER, changed);

        assertThat(answer.reply()).isEqualTo(Reply.ASK);
        assertThat(answer.topic()).contains("pictures-of-sport-and-drama");
        assertThat(changed.speaksOn("pictures-of-sport-and-drama", Asker.TEACHER))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it ok if I don't have the head's letter and post for the school?",
                "Can I post for the school without written permission?",
                "Nobody has authorised me. May I post on the school's page?"
            })
    void whatIsMissingIsNotTakenForThere(String question) {
        assertThat(PoliciesToAsk.ask("st-hughs", question, TEACHER).reply()).isEqualTo(Reply.NO);
    }

    @Test
    void whatPeopleTypeForShortIsUnderstood() {
        assertThat(PoliciesToAsk.ask(STRICT, "can i put pics of my class on my own fb", TEACHER)
                        .reply())
                .isEqualTo(Reply.NO);
    }

    @Test
    void whatThePersonSaysCountsBeforeWhatTheWordsSeemToSay() {
        Answer answer = PoliciesToAsk.ask(
                STRICT, "May I follow a pupil on Instagram?", Map.of("as", "teacher", "relation", "family"));

        assertThat(answer.reply()).isEqualTo(Reply.YES);
        assertThat(answer.next()).extracting(Step::key).contains("declare-relationship");
    }

    @Test
    void aFactThatIsNotKnownIsRefusedWithThoseThatAre() {
        MayI mayI = MayI.shipped();

        assertThat(mayI.wrong("colour", "red"))
                .hasValueSatisfying(what -> assertThat(what).contains("relation"));
        assertThat(mayI.wrong("age", "young")).isPresent();
        assertThat(mayI.wrong("age", "17")).isEmpty();
    }

    @Test
    void aDutyOfWhichItIsOpenWhetherSomebodyKeepsItIsToldWithoutYesOrNo() {
        Answer answer = PoliciesToAsk.ask("stockham", "A girl in danger on our page, hm, Tuesday?", TEACHER);

        assertThat(answer.topic()).contains("safeguarding-matter-online");
        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.says()).startsWith("The authorities hear of it immediately");
        assertThat(answer.needs()).extracting(KnownFact::key).containsExactly("act");
    }

    @Test
    void whoeverAsksWhetherTheyHaveToIsNotAnsweredNoByARuleThatOnlyForbids() {
        Answer answer =
                PoliciesToAsk.ask("heathcoat", "A former pupil of 16 follows me. Do I have to block her?", TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.says()).isEqualTo("Before they turn 18 a former pupil stays off your contacts.");
    }

    @ParameterizedTest
    @CsvSource({
        "pupil, someone is threatening me online is it ok to ignore it",
        "parent, other mums are arguing in the class whatsapp"
    })
    void whatOthersDoIsNotAnsweredAsIfTheAskerDidIt(String as, String question) {
        assertThat(PoliciesToAsk.ask("heathcoat", question, Map.of("as", as)).reply())
                .isEqualTo(Reply.ASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My other half runs a page moaning about the council. Does he need to take it down because of my job?",
                "My sister posts pictures of school events on her own page. Is she breaking your rules?",
                "Can a parent put her own photos of sports day on her own Facebook?"
            })
    void whatOthersDoIsForAPersonAsThePolicyDoesNotSpeakToThem(String question) {
        assertThat(PoliciesToAsk.ask("stockham", question, TEACHER).reply()).isEqualTo(Reply.ASK);
    }

    @ParameterizedTest
    @CsvSource({
        "st-hughs, I've been off sick with stress. Can I still post on the school page?, speaking-for-the-school",
        "st-hughs, He is the dad of a boy in my class. Can we be friends on Facebook?, parents-as-contacts",
        "hutton-rudby, It is from a textbook. May I post it on our page?, using-the-work-of-others"
    })
    void theStoryBeforeAQuestionTakesNothingAwayAndAddsWhatItIsAbout(String policy, String question, String topic) {
        assertThat(PoliciesToAsk.ask(policy, question, TEACHER).topic()).contains(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "st-hughs, The head said yes in the corridor. May I post on the school's page?, NO",
        "north-star, The Head said yes in the corridor. May I post on the trust's page?, ONLY_IF",
        "hutton-rudby, My authorisation ran out in July. May I post on the school's page?, NO",
        "north-star, The consent list I have is three months old. May I use it?, NO",
        "north-star, The consent list I have is two weeks old. May I use it?, YES",
        "model, The consent list I have is five weeks old. May I use it?, NO"
    })
    void whatIsOldOrOnlySpokenSettlesIt(String policy, String question, Reply reply) {
        assertThat(PoliciesToAsk.ask(policy, question, TEACHER).reply()).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "I have the letter from the head and have been trained. May I post on the school's page?, YES",
        "I have the letter from the head. May I post on the school's page before I have had the training?, NO",
        "I have been trained. May I post on the school's page before I have got my letter?, NO"
    })
    void whatStandsBehindBeforeIsNotTakenForDone(String question, Reply reply) {
        assertThat(PoliciesToAsk.ask("st-hughs", question, TEACHER).reply()).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "heathcoat, Do I have to accept a former pupil of 19?",
        "stockham, My nephew is a pupil here. Do I have to unfriend him?",
        "north-star, Do I have to share the trust's LinkedIn posts?"
    })
    void whatIsOnlyAllowedIsNoDuty(String policy, String question) {
        Answer answer = PoliciesToAsk.ask(policy, question, TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.says()).doesNotStartWith("Yes").doesNotStartWith("No");
    }

    @ParameterizedTest
    @CsvSource({
        "st-hughs, How quick must I reply?",
        "north-star, Who authorises me to post?",
        "stockham, Who approves a new school page?"
    })
    void whoAsksHowOrWhoIsToldWithoutYesOrNo(String policy, String question) {
        Answer answer = PoliciesToAsk.ask(policy, question, TEACHER);

        assertThat(answer.reply()).isNotIn(Reply.ASK, Reply.NO);
        assertThat(answer.says()).doesNotStartWith("Yes").doesNotStartWith("No.");
    }

    @ParameterizedTest
    @CsvSource({
        "May I talk about a pupil in class?, ASK",
        "May I talk about a pupil on Facebook while I am in class?, NO"
    })
    void whatHappensInTheRoomIsForAPersonUnlessSomethingIsOnline(String question, Reply reply) {
        assertThat(PoliciesToAsk.ask("north-star", question, TEACHER).reply()).isEqualTo(reply);
    }
}

package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells something private of one child, and what ordinary posts say in nearly the same words. */
class PersonalInformationTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    private static Stream<String> details(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.kind() == TextKind.PERSONAL_INFORMATION)
                .map(TextFinding::detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our daughter has a dairy allergy",
                "My girl has a severe dairy allergy and the kitchen gave her cheese",
                "my son's allergic to eggs",
                "Zara can't have milk",
                "Freya can't eat eggs or she swells up",
                "Tyrone must not have nuts",
                "Callum is going for an operation on his eyes next Thursday",
                "My boy has a hole in his heart",
                "our little one had grommets put in on Monday",
                "She's got a heart murmur and can't run far",
                "Harry has hearing aids in both ears",
                "Please remember Aisha carries an EpiPen in her blue bag"
            })
    void theHealthOfOneChildIsFound(String text) {
        assertThat(details(text)).contains("medical");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zara: nut allergy, carries two pens",
                "Allergies in Year 2: Zara (nuts), Leo (egg), Ben (dairy)",
                "Allergies: Zara (nuts)"
            })
    void aListOfAllergiesIsFound(String text) {
        assertThat(details(text)).containsExactly("allergy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nut allergy: what to do.",
                "Allergies: ask the kitchen which cakes have nuts.",
                "Milk Allergy Awareness Week",
                "New Nut Allergy Policy",
                "If she has a seizure, time it and clear the space.",
                "I'm allergic to nuts and Mondays"
            })
    void whatIsSaidOfAllergiesInGeneralNamesNobody(String text) {
        assertThat(details(text)).noneMatch(detail -> detail.equals("allergy") || detail.equals("medical"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mia walks home alone past the canal at 4",
                "Thanks for today! Ella walks home on her own on Wednesdays.",
                "Nina and Leo walk home on their own",
                "On Thursdays Daniel walks to his gran's on his own",
                "my lad catches the train to Hexworth on his own every Friday",
                "he waits by himself at the bus stop on Station Road from 8",
                "Evie's always in the library by herself at lunch",
                "our Lottie is home alone on Wednesdays",
                "She lets herself in with a key after school",
                "Jay's in the park right now",
                "I can see Mia at the bus stop right now on her own",
                "Great photo. His dad isn't allowed to pick him up.",
                "Mia's mum is no longer allowed to collect her",
                "My ex is not allowed to collect Jack",
                "My son's dad isn't allowed to pick him up",
                "Please do not let Tyrone go home with his uncle",
                "Don't let her leave with her dad",
                "do not release her to him"
            })
    void whereAChildIsAloneAndWhoMayNotFetchItIsFound(String text) {
        assertThat(details(text)).contains("whereabouts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Henry has epilepsy",
                "Henry's broken his wrist falling out of a tree",
                "Florence has type 1 diabetes",
                "Teddy broke his leg on the slide",
                "Isla Fox has epilepsy",
                "My son is diabetic and we have a dog",
                "Matilda's mum died in the summer",
                "Oliver's dad is in prison",
                "The story is that her parents are getting divorced",
                "Mia King was born on 12 April 2014",
                "Her brother was born on 12 April 2014, he is a little prince.",
                "Anne is Jewish",
                "Rosa was excluded from school"
            })
    void aNameOrAnAsideSwitchesNoRuleOff(String text) {
        assertThat(details(text)).anyMatch(detail -> !detail.equals("mixed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A child in Year 2 has a severe nut allergy, so please send no nuts.",
                "We have several pupils with severe nut allergies, so please send no nuts.",
                "If your child has a dairy allergy, tell the office.",
                "Anyone who has a severe nut allergy should see the nurse.",
                "Severe nut allergy: what to do.",
                "Tell the kitchen about any egg allergy.",
                "Santa can't have milk this year!",
                "Hedgehogs cannot drink milk.",
                "Zara can't eat her ice cream fast enough.",
                "Ben can't have another go.",
                "Operation Christmas Child boxes are due on Friday.",
                "Allergies: tell the office before the trip."
            })
    void whatConcernsHealthAndNobodyIsQuiet(String text) {
        assertThat(details(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year 6 may walk home alone if we have your permission.",
                "If your child walks home alone, please sign the form.",
                "Parents are not allowed to collect from the side gate.",
                "His dad can't pick him up today, so nan will come.",
                "Her mum must collect her by 5.",
                "My mum isn't allowed to bring the dog.",
                "Dad isn't allowed to eat the cakes, says Mum.",
                "Max plays on his own in goal.",
                "Well done to Noah, who went on the big slide all by himself.",
                "Leo wrote this story in the library on his own.",
                "Don't let him miss the bus.",
                "Don't release the balloons.",
                "Film club: Home Alone in the hall.",
                "Santa is in the park right now.",
                "Leo is at the park at the weekend.",
                "Mr Frost walks home alone.",
                "Meet at Hall on Monday",
                "Adults collecting must be on the list, please update it."
            })
    void howChildrenComeAndGoIsQuiet(String text) {
        assertThat(details(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "King Henry VIII had a broken leg and ulcers.",
                "Henry VIII had gout and diabetes.",
                "Florence Nightingale was in hospital.",
                "Mary Seacole had cholera.",
                "Our class hamster has asthma.",
                "The dog broke her leg.",
                "Our teddy Barnaby broke his arm at the teddy bear hospital.",
                "Matilda Wormwood's parents are in prison.",
                "In the story, his parents died.",
                "Oliver Twist's mother died.",
                "Queen Victoria was born on 24 May 1819.",
                "Anne Frank was Jewish."
            })
    void historyStoriesAndAnimalsAreQuiet(String text) {
        assertThat(details(text)).isEmpty();
    }
}

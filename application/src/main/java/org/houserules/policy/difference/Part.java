package org.houserules.policy.difference;

/** What of a policy has changed. */
public enum Part {
    TITLE(Level.POLICY, "Title"),
    ORGANISATION(Level.POLICY, "Organisation"),
    VERSION(Level.POLICY, "Version"),
    DATED(Level.POLICY, "Date of the document"),
    ADOPTED_BY(Level.POLICY, "Adopted by"),
    ADOPTED_ON(Level.POLICY, "Adopted on"),
    REVIEW_DUE(Level.POLICY, "Next review"),
    REVIEW_CYCLE(Level.POLICY, "How often it is reviewed"),
    RELATED(Level.POLICY, "Related documents"),
    COVERS(Level.POLICY, "Whom the policy covers"),
    PRINTED_FORM(Level.POLICY, "The paper form for a new account"),
    CHOICE(Level.POLICY, "Where the document contradicts itself"),
    ROLE(Level.SIGNING, "What the school calls a role"),
    POSTS(Level.SIGNING, "Who approves a post"),
    URGENT(Level.SIGNING, "Who approves an urgent post"),
    ACCOUNTS(Level.SIGNING, "Who approves a new account"),
    AUTHORISATIONS(Level.SIGNING, "Who may give a permission to post"),
    CLAUSE(Level.CLAUSE, "Clause"),
    REFERENCE(Level.CLAUSE, "Number in the document"),
    WORDS(Level.CLAUSE, "Words"),
    FORCE(Level.CLAUSE, "How strongly it speaks"),
    AUDIENCE(Level.CLAUSE, "Whom it speaks to"),
    DUTIES(Level.CLAUSE, "Duties it carries"),
    RECORDED_BY(Level.CLAUSE, "Where it is recorded"),
    ANSWERED_BY(Level.CLAUSE, "Questions it answers"),
    TO_COME(Level.CLAUSE, "Controls still to come"),
    ORDER(Level.CLAUSE, "Order of the clauses"),
    CONTROL(Level.CONTROL, "What House Rules checks"),
    BINDING(Level.CONTROL, "Which clauses ask for it"),
    EFFECT(Level.CONTROL, "What happens when it is not kept"),
    SETTING(Level.CONTROL, "How it is set"),
    ASKED(Level.ANSWER, "Who is asked where the policy is silent"),
    ANSWERS_TO(Level.ANSWER, "Whom answers speak to"),
    ANSWER(Level.ANSWER, "Answer");

    /** Where in the account of differences it stands. */
    public enum Level {
        POLICY("The policy as a whole"),
        SIGNING("Who signs"),
        CLAUSE("Clauses"),
        CONTROL("What House Rules checks"),
        ANSWER("What is answered to questions");

        private final String heading;

        Level(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    private final Level level;
    private final String called;

    Part(Level level, String called) {
        this.level = level;
        this.called = called;
    }

    public Level level() {
        return level;
    }

    public String called() {
        return called;
    }
}

package org.houserules.people;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do in House Rules at one school. Who approves a post is no permission: the policy's chain says it. */
public enum Permission {
    /** My work, the archive, one's own account. */
    SEE_POSTS(Whom.ANYBODY),
    WRITE_POSTS(Whom.STAFF_AND_HELP),
    /** At any hour, without approval. */
    TAKE_DOWN_POSTS(Whom.STAFF),
    /** Pupils by name, to say who is shown. */
    SEARCH_ROLL(Whom.STAFF_AND_HELP),
    SEE_CONSENTS(Whom.STAFF),
    CHANGE_CONSENTS(
            Whom.NOBODY,
            Role.OFFICE,
            Role.DATA_CONTROLLER,
            Role.DATA_PROTECTION_OFFICER,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.SAFEGUARDING_LEAD,
            Role.DEPUTY_SAFEGUARDING_LEAD),
    IMPORT_ROLL(Whom.NOBODY, Role.OFFICE, Role.DATA_CONTROLLER, Role.DATA_PROTECTION_OFFICER, Role.HEADTEACHER),
    /** Which pupils must not be identified, and not merely that they may not be used. */
    SEE_DO_NOT_IDENTIFY(Whom.NOBODY, Role.SAFEGUARDING_LEAD, Role.DEPUTY_SAFEGUARDING_LEAD, Role.DATA_CONTROLLER),
    /** Which pictures were refused or came down, and taking them off that list. */
    SEE_WATCHED_PICTURES(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DATA_CONTROLLER,
            Role.DATA_PROTECTION_OFFICER,
            Role.SAFEGUARDING_LEAD,
            Role.DEPUTY_SAFEGUARDING_LEAD),
    SEE_PEOPLE(Whom.STAFF),
    CHANGE_PEOPLE(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.TRUST_ADMINISTRATOR,
            Role.DATA_CONTROLLER),
    GIVE_AUTHORISATIONS(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.SENIOR_LEADERSHIP,
            Role.LINE_MANAGER,
            Role.DATA_CONTROLLER,
            Role.ACCOUNT_ADMINISTRATOR,
            Role.TRUST_LEAD),
    ADOPT_POLICY(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.CHAIR_OF_GOVERNORS,
            Role.TRUST_LEAD,
            Role.TRUST_ADMINISTRATOR),
    MANAGE_ACCOUNTS(
            Whom.NOBODY,
            Role.ACCOUNT_ADMINISTRATOR,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.TRUST_ADMINISTRATOR),
    /** Accounts that were official before the school kept its requests here: nobody has signed them, so the head answers for them. */
    ENTER_EARLIER_ACCOUNTS(Whom.NOBODY, Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER, Role.TRUST_LEAD),
    /** Asking for an official account, and writing on requests that one may see. */
    REQUEST_ACCOUNTS(
            Whom.STAFF,
            Role.ACCOUNT_ADMINISTRATOR,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.TRUST_ADMINISTRATOR),
    /** Under which address the public finds the school. */
    CHANGE_PUBLIC_PATH(Whom.NOBODY, Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER, Role.TRUST_ADMINISTRATOR),
    /** How the accounts of all schools of a trust stand; it counts at the trust only. */
    SEE_ACCOUNTS_OF_TRUST(Whom.NOBODY, Role.TRUST_LEAD, Role.TRUST_ADMINISTRATOR),
    /** By name, who has read the policy and who has not. */
    SEE_READERS(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.DATA_CONTROLLER,
            Role.DATA_PROTECTION_OFFICER,
            Role.CHAIR_OF_GOVERNORS,
            Role.GOVERNOR,
            Role.OFFICE,
            Role.TRUST_LEAD,
            Role.TRUST_ADMINISTRATOR),
    /** Entering for others what they have signed on paper, and that a leaver was told in person. */
    ENTER_PAPERS(
            Whom.NOBODY,
            Role.OFFICE,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.DATA_CONTROLLER,
            Role.TRUST_ADMINISTRATOR),
    /** How many of each school of a trust have read its policy; it counts at the trust only. */
    COUNT_READERS_OF_TRUST(Whom.NOBODY, Role.TRUST_LEAD, Role.TRUST_ADMINISTRATOR),
    /** The schools of a trust. */
    CHANGE_SCHOOLS(Whom.NOBODY, Role.TRUST_ADMINISTRATOR),
    /** Where the policy does not settle a question. */
    ANSWER_QUESTIONS(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DEPUTY_HEADTEACHER,
            Role.SENIOR_LEADERSHIP,
            Role.DATA_CONTROLLER,
            Role.SAFEGUARDING_LEAD),
    SEE_TRAIL(
            Whom.NOBODY,
            Role.HEADTEACHER,
            Role.EXECUTIVE_HEADTEACHER,
            Role.DATA_CONTROLLER,
            Role.DATA_PROTECTION_OFFICER,
            Role.CHAIR_OF_GOVERNORS,
            Role.TRUST_ADMINISTRATOR);

    private enum Whom {
        NOBODY,
        STAFF,
        STAFF_AND_HELP,
        ANYBODY;

        boolean admits(PersonKind kind) {
            return switch (this) {
                case NOBODY -> false;
                case STAFF -> kind.isStaff();
                case STAFF_AND_HELP -> kind.isStaff() || kind == PersonKind.AGENCY || kind == PersonKind.VOLUNTEER;
                case ANYBODY -> true;
            };
        }
    }

    private final Whom byKind;
    private final Set<Role> roles;

    Permission(Whom byKind, Role... roles) {
        this.byKind = byKind;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    /** By which somebody may, whoever they are. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean heldBy(PersonKind kind, Set<Role> held) {
        return byKind.admits(kind) || held.stream().anyMatch(roles::contains);
    }
}

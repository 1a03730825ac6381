package org.houserules.accounts.kept;

/** How many of a team a policy wants to be here on every day. A setting that asks for them implements it. */
public interface CoverWanted {
    int administrators();

    int moderators();
}

package org.houserules.accounts.requests.signing;

import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;

/** Whose request it is. */
public final class Whose {
    /** Of thing, on the trail. */
    static final String KIND = "account-request";

    private Whose() {}

    /** Its author, and whoever manages accounts at that school. */
    public static boolean mayWrite(SignedIn person, Request request) {
        return isHere(person, request)
                && (request.author() == person.person() || person.may(Permission.MANAGE_ACCOUNTS));
    }

    public static boolean isHere(SignedIn person, Request request) {
        return request.owner() == person.owner().id();
    }

    static Request toWrite(SignedIn person, Optional<Request> found) {
        return found.filter(request -> mayWrite(person, request)).orElseThrow(NotFound::new);
    }
}

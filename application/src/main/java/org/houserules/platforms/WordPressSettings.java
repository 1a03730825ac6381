package org.houserules.platforms;

import static org.houserules.platforms.SettingSeen.Asked.COMMENTS;
import static org.houserules.platforms.SettingSeen.Asked.VISITOR_POSTS;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houserules.platforms.SettingSeen.Asked;
import tools.jackson.databind.JsonNode;

/** How a WordPress site is set, as far as WordPress itself goes: what a plugin adds to it is not seen. */
final class WordPressSettings implements SettingsReader {
    private final WordPressApi api;
    private final BoundedHttp http;
    private final Duration patience;
    private final CommentProbe probe;

    WordPressSettings(WordPressApi api, BoundedHttp http, Duration patience, Clock clock) {
        this.api = api;
        this.http = http;
        this.patience = patience;
        this.probe = new CommentProbe(api, clock);
    }

    @Override
    public List<SettingSeen> read() throws PlatformException {
        return List.of(
                comments(),
                registration(),
                hasNone(Asked.MESSAGES, "messages from visitors"),
                hasNone(Asked.TAGGING, "tags of people"),
                hasNone(Asked.CROSS_POSTING, "posts passed on to other pages"),
                hasNone(Asked.RECOMMENDATIONS, "recommendations to others"));
    }

    private static SettingSeen hasNone(Asked asked, String what) {
        return SettingSeen.shut(asked, "As far as WordPress itself goes, a website has no " + what + ".");
    }

    private SettingSeen comments() throws PlatformException {
        try {
            mayModerate();
            CommentProbe.Found found = probe.look();
            if (isHeld(found.first()) && isHeld(found.known())) {
                return SettingSeen.shut(COMMENTS, "A stranger's comment waits until somebody shows it.");
            }
            return isShown(found.first()) || isShown(found.known())
                    ? unlessNobodyCan(found)
                    : SettingSeen.cannotTell(
                            COMMENTS,
                            "A filter on the website took our test comment. Look yourself how comments are set there.");
        } catch (PlatformException failed) {
            return mayNotLook(failed);
        }
    }

    /** Looked at first: who may not moderate could begin the probe and not end it. */
    private void mayModerate() throws PlatformException {
        JsonNode has = api.get("users/me", Map.of("context", "edit", "_fields", "capabilities"))
                .path("capabilities");
        if (!has.path("moderate_comments").asBoolean(false)
                || !has.path("publish_posts").asBoolean(false)) {
            throw new PlatformException(new PlatformFault.NotAllowed(403), false);
        }
    }

    /** What somebody has to mend on the site is an answer; everything else is a failure to read. */
    private static SettingSeen mayNotLook(PlatformException failed) throws PlatformException {
        if (failed.fault() instanceof PlatformFault.NotAllowed refused && refused.status() == 403) {
            return SettingSeen.cannotTell(
                    COMMENTS,
                    "Our user on the website may not look how comments are set. Whoever looks after the website has to"
                            + " give it the rights of an editor.");
        }
        throw failed;
    }

    private SettingSeen unlessNobodyCan(CommentProbe.Found found) throws PlatformException {
        String how = isHeld(found.first())
                ? "A first comment waits, but whoever was shown once appears at once."
                : "A stranger's comment appears at once.";
        if (found.newPostsTakeComments()) {
            return SettingSeen.open(COMMENTS, how);
        }
        return switch (new OpenToComments(api).look()) {
            case NONE ->
                SettingSeen.shut(
                        COMMENTS, "Nobody can comment: neither new posts nor any that are there take comments.");
            case SOME -> SettingSeen.open(COMMENTS, "New posts take no comments, but something older does. " + how);
            case TOO_MANY_TO_LOOK ->
                SettingSeen.cannotTell(
                        COMMENTS,
                        "New posts take no comments. Whether older ones do cannot be told: there are too many to look"
                                + " at each. Set the website to hold all comments.");
        };
    }

    private static boolean isHeld(String status) {
        return status.equals("hold");
    }

    private static boolean isShown(String status) {
        return status.equals("approved") || status.equals("approve");
    }

    /** Asked as a stranger: only somebody without a password is sent on or shown a form. */
    private SettingSeen registration() throws PlatformException {
        URI address = api.file("wp-login.php?action=register");
        Answer answer = http.send(address, request -> {}, false, patience, 1_000_000);
        String sentTo = answer.headers().firstValue("Location").orElse("");
        if (answer.status() >= 500) {
            throw new PlatformException(new PlatformFault.Broken(answer.status()), false);
        }
        if (answer.status() / 100 == 3 && sentTo.contains("registration=disabled")) {
            return SettingSeen.shut(VISITOR_POSTS, "Nobody can register on the website, so no visitor can post there.");
        }
        if (answer.status() == 200 && Page.of(answer, address).offers("form#registerform, input[name=user_login]")) {
            return SettingSeen.open(VISITOR_POSTS, "Anybody can register on the website.");
        }
        return SettingSeen.cannotTell(
                VISITOR_POSTS,
                "The website does not show whether strangers can register. Look in its settings, under General.");
    }
}

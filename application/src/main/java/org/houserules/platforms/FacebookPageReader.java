package org.houserules.platforms;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.platforms.SettingSeen.Asked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One Facebook page: {@code GET /PAGE/settings} and {@code GET /PAGE/crosspost_whitelisted_pages}, asked without a version, so that the
 * version counts to which the school's own app is set.
 */
final class FacebookPageReader implements SettingsReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int EXPIRED = 190;

    private final BoundedHttp http;
    private final Patience patience;
    private final URI root;
    private final String page;
    private final String key;

    FacebookPageReader(BoundedHttp http, Patience patience, URI root, String page, String key) {
        this.http = http;
        this.patience = patience;
        this.root = root;
        this.page = page;
        this.key = key;
    }

    @Override
    public List<SettingSeen> read() throws PlatformException {
        Map<String, Boolean> said = settings();
        return List.of(
                visitorPosts(said),
                one(
                        said,
                        "USERS_CAN_MESSAGE",
                        Asked.MESSAGES,
                        "Visitors cannot send messages.",
                        "Visitors can send messages."),
                one(
                        said,
                        "USERS_CAN_TAG_PHOTOS",
                        Asked.TAGGING,
                        "Nobody can be tagged in the page's photos.",
                        "People can be tagged in the page's photos."),
                crossPosting());
    }

    private Map<String, Boolean> settings() throws PlatformException {
        Map<String, Boolean> all = new HashMap<>();
        for (JsonNode one : data("settings")) {
            JsonNode value = one.path("value");
            if (value.isBoolean()) {
                all.put(one.path("setting").asString(""), value.asBoolean());
            }
        }
        return all;
    }

    /** Writing and photos are two settings; both have to be off, and a page that has none for photos tells by the first alone. */
    private static SettingSeen visitorPosts(Map<String, Boolean> said) {
        Optional<Boolean> words = Optional.ofNullable(said.get("USERS_CAN_POST"));
        Optional<Boolean> photos = Optional.ofNullable(said.get("USERS_CAN_POST_PHOTOS"));
        if (Stream.of(words, photos).flatMap(Optional::stream).anyMatch(on -> on)) {
            return SettingSeen.open(Asked.VISITOR_POSTS, "Visitors can post on the page.");
        }
        return words.isPresent()
                ? SettingSeen.shut(Asked.VISITOR_POSTS, "Visitors cannot post on the page.")
                : notSaid(Asked.VISITOR_POSTS);
    }

    private static SettingSeen one(Map<String, Boolean> said, String name, Asked asked, String shut, String open) {
        Boolean on = said.get(name);
        if (on == null) {
            return notSaid(asked);
        }
        return on ? SettingSeen.open(asked, open) : SettingSeen.shut(asked, shut);
    }

    private static SettingSeen notSaid(Asked asked) {
        return SettingSeen.cannotTell(asked, "Facebook does not say how this is set. Look in the page's own settings.");
    }

    private SettingSeen crossPosting() throws PlatformException {
        return data("crosspost_whitelisted_pages").isEmpty()
                ? SettingSeen.shut(Asked.CROSS_POSTING, "No other page may pass on its videos.")
                : SettingSeen.open(Asked.CROSS_POSTING, "Other pages may pass on its videos.");
    }

    private JsonNode data(String what) throws PlatformException {
        Answer answer = http.send(
                root.resolve(page + "/" + what),
                request -> request.header("Authorization", "Bearer " + key).header("Accept", "application/json"),
                false,
                patience.answer(),
                patience.longestAnswer());
        Optional<JsonNode> said = json(answer);
        Optional<PlatformException> refused = refused(answer, said);
        if (refused.isPresent()) {
            throw refused.get();
        }
        return said.map(whole -> whole.path("data"))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new PlatformException(new PlatformFault.NotUnderstood(), false));
    }

    /** What Facebook refuses comes with a number of its own, mostly under status 400. */
    private static Optional<PlatformException> refused(Answer answer, Optional<JsonNode> said) {
        int code = said.map(whole -> whole.path("error").path("code").asInt(0)).orElse(0);
        if (code == EXPIRED) {
            return rejected(
                    "Facebook does not accept the page's key any more. Enter a new one in the account's connection.");
        }
        if (code == 10 || (code >= 200 && code < 300)) {
            return rejected(
                    "The key may not read this page's settings. Make one with the permissions pages_read_engagement"
                            + " and pages_manage_metadata.");
        }
        if (code == 4 || code == 17 || code == 32 || code == 613) {
            return Optional.of(new PlatformException(new PlatformFault.Busy(java.time.Duration.ofHours(1)), false));
        }
        if (answer.status() == 400 || answer.status() == 401 || answer.status() == 403 || answer.status() == 404) {
            return rejected("Facebook refuses to show this page's settings (" + answer.status()
                    + "). Check the page's number and its key in the account's connection.");
        }
        return AnswerFaults.of(answer, false);
    }

    private static Optional<PlatformException> rejected(String why) {
        return Optional.of(new PlatformException(new PlatformFault.Rejected(why), false));
    }

    private static Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.of(JSON.readTree(answer.body())).filter(JsonNode::isObject);
        } catch (JacksonException garbage) {
            return Optional.empty();
        }
    }
}

package org.houserules.platforms;

import java.time.Clock;
import java.util.Optional;

/** Makes connectors to schools' WordPress sites; closing it ends whatever is under way. */
public final class WordPress implements AutoCloseable {
    private final Reach reach;
    private final BoundedHttp http;
    private final Patience patience;

    public WordPress(Reach reach, Patience patience) {
        this.reach = reach;
        this.http = new BoundedHttp(reach, patience.connect());
        this.patience = patience;
    }

    /** Why no connection to this address is kept; empty if it may be. Asks the name service, so it wants no transaction. */
    public Optional<String> refusal(String address) {
        return reach.refusalOf(address);
    }

    public Connector at(SiteAccess site) {
        return new WordPressConnector(new WordPressApi(http, site, patience), new ReadingBack(http, patience.answer()));
    }

    /** Reads how the site is set. */
    public SettingsReader settingsOf(SiteAccess site, Clock clock) {
        return new WordPressSettings(new WordPressApi(http, site, patience), http, patience.answer(), clock);
    }

    /** Reads what the public wrote under the site's posts. */
    public CommentsReader commentsOf(SiteAccess site) {
        return new WordPressComments(new WordPressApi(http, site, patience));
    }

    @Override
    public void close() {
        http.close();
    }
}

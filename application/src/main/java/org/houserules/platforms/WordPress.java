package org.houserules.platforms;

import java.time.Clock;

/** Makes connectors to schools' WordPress sites; closing it ends whatever is under way. */
public final class WordPress implements AutoCloseable {
    private final BoundedHttp http;
    private final Patience patience;

    public WordPress(Reach reach, Patience patience) {
        this.http = new BoundedHttp(reach, patience.connect());
        this.patience = patience;
    }

    public Connector at(SiteAccess site) {
        return new WordPressConnector(new WordPressApi(http, site, patience), new ReadingBack(http, patience.answer()));
    }

    /** Reads how the site is set. */
    public SettingsReader settingsOf(SiteAccess site, Clock clock) {
        return new WordPressSettings(new WordPressApi(http, site, patience), http, patience.answer(), clock);
    }

    @Override
    public void close() {
        http.close();
    }
}

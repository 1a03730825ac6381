package org.houserules.platforms;

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

    @Override
    public void close() {
        http.close();
    }
}

package org.houserules.accounts.requests;

/** Who may add something to an account. */
public enum WhoAdds {
    NOBODY("nobody"),
    TEAM("its team only"),
    CONTRIBUTORS("its team and the contributors named"),
    EVERYBODY("everybody who reads it");

    private final String words;

    WhoAdds(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

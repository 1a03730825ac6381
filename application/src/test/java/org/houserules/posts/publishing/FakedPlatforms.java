package org.houserules.posts.publishing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.accounts.OfficialAccount;

/** For each account a faked site, except where a test wants none. */
public final class FakedPlatforms implements Connectors {
    private final Map<Long, Way> ways = new ConcurrentHashMap<>();

    private final Map<Long, Connectors> real = new ConcurrentHashMap<>();

    FakedSite siteOf(long account) {
        FakedSite site = new FakedSite();
        ways.put(account, new Open(site));
        return site;
    }

    void byHand(long account) {
        ways.put(account, new ByHand());
    }

    void reallyTo(long account, Connectors connectors) {
        ways.remove(account);
        real.put(account, connectors);
    }

    @Override
    public Way to(OfficialAccount account) {
        if (real.containsKey(account.id())) {
            return real.get(account.id()).to(account);
        }
        return ways.computeIfAbsent(account.id(), id -> new Open(new FakedSite()));
    }
}

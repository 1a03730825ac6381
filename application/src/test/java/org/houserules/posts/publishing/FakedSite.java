package org.houserules.posts.publishing;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.houserules.platforms.APlatformFault;
import org.houserules.platforms.Announcement;
import org.houserules.platforms.Connector;
import org.houserules.platforms.Draft;
import org.houserules.platforms.FoundDraft;
import org.houserules.platforms.Marker;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.PlatformFault;
import org.houserules.platforms.Proof;
import org.houserules.platforms.PublicAddress;
import org.houserules.platforms.Published;
import org.houserules.platforms.Seen;
import org.houserules.platforms.Standing;

/** A site in memory that keeps to the connector's promises, breaks as a test says, and lets a test act in the middle of an act. */
final class FakedSite implements Connector {
    private record Kept(Marker marker, Announcement what, boolean visible) {}

    private final Map<Integer, Kept> posts = new TreeMap<>();
    private final Deque<PlatformFault> faults = new ArrayDeque<>();
    private int last = 100;
    int drafted;
    int published;
    int takenDown;
    boolean cacheStillShows;
    Runnable inDraft = () -> {};
    Runnable afterDraft = () -> {};
    Runnable inPublish = () -> {};
    Runnable afterPublish = () -> {};

    synchronized void fails(PlatformFault... with) {
        faults.addAll(List.of(with));
    }

    synchronized void mends() {
        faults.clear();
    }

    synchronized List<Announcement> visible() {
        return posts.values().stream().filter(Kept::visible).map(Kept::what).toList();
    }

    synchronized long hidden() {
        return posts.values().stream().filter(post -> !post.visible()).count();
    }

    /** A request of ours whose answer nobody waits for any more. */
    synchronized void draftArrivesLate(Marker marker, Announcement what) {
        posts.put(++last, new Kept(marker, what, false));
    }

    private void faultIfAny() throws PlatformException {
        if (!faults.isEmpty()) {
            PlatformFault next = faults.size() == 1 ? faults.peek() : faults.poll();
            throw APlatformFault.of(next);
        }
    }

    @Override
    public Standing check() {
        return new Standing("faked", List.of(), false);
    }

    @Override
    public Draft draft(Announcement what, Marker marker) throws PlatformException {
        inDraft.run();
        Draft draft = drafted(what, marker);
        afterDraft.run();
        return draft;
    }

    private synchronized Draft drafted(Announcement what, Marker marker) throws PlatformException {
        faultIfAny();
        drafted++;
        int id = posts.entrySet().stream()
                .filter(entry -> entry.getValue().marker().equals(marker))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> ++last);
        Kept kept = posts.computeIfAbsent(id, key -> new Kept(marker, what, false));
        return new Draft(String.valueOf(id), media(id, kept), "print-" + id, kept.visible());
    }

    @Override
    public Published publish(String platformId, String fingerprint) throws PlatformException {
        inPublish.run();
        Published seen = shown(Integer.parseInt(platformId));
        afterPublish.run();
        return seen;
    }

    private synchronized Published shown(int id) throws PlatformException {
        faultIfAny();
        Kept kept = posts.get(id);
        if (kept == null) {
            throw APlatformFault.of(
                    new PlatformFault.Rejected("The draft is no longer on the website. Make it again."));
        }
        published++;
        posts.put(id, new Kept(kept.marker(), kept.what(), true));
        return seen(id, kept);
    }

    private static Published seen(int id, Kept kept) {
        return new Published(
                String.valueOf(id),
                page(id),
                media(id, kept),
                addresses(id, kept),
                kept.what().title(),
                kept.what().text());
    }

    private static URI page(int id) {
        return URI.create("https://school.example.org/" + id);
    }

    private static List<String> media(int id, Kept kept) {
        return kept.what().pictures().stream()
                .map(picture -> id + picture.fileName())
                .toList();
    }

    private static List<PublicAddress> addresses(int id, Kept kept) {
        List<PublicAddress> all = new ArrayList<>();
        all.add(new PublicAddress(PublicAddress.Kind.POST, page(id)));
        kept.what()
                .pictures()
                .forEach(picture -> all.add(new PublicAddress(
                        PublicAddress.Kind.PICTURE, URI.create(page(id) + "/" + picture.fileName()))));
        return all;
    }

    @Override
    public synchronized Seen look(String platformId) throws PlatformException {
        faultIfAny();
        return Optional.ofNullable(posts.get(Integer.parseInt(platformId)))
                .<Seen>map(kept -> kept.visible()
                        ? new Seen.Visible(seen(Integer.parseInt(platformId), kept))
                        : new Seen.Hidden(platformId, Seen.State.DRAFT))
                .orElse(new Seen.Absent(platformId));
    }

    @Override
    public synchronized List<FoundDraft> drafts(String markerPrefix) throws PlatformException {
        faultIfAny();
        return posts.entrySet().stream()
                .filter(post -> !post.getValue().visible())
                .filter(post -> post.getValue().marker().value().startsWith(markerPrefix))
                .map(post ->
                        new FoundDraft(post.getKey().toString(), post.getValue().marker()))
                .toList();
    }

    @Override
    public synchronized void discard(String platformId) throws PlatformException {
        faultIfAny();
        posts.remove(Integer.parseInt(platformId));
    }

    @Override
    public synchronized Proof takeDown(String platformId, List<String> mediaIds, List<PublicAddress> known)
            throws PlatformException {
        faultIfAny();
        takenDown++;
        posts.remove(Integer.parseInt(platformId));
        List<PublicAddress> all = new ArrayList<>(known);
        all.add(new PublicAddress(PublicAddress.Kind.POST, page(Integer.parseInt(platformId))));
        return new Proof(all.stream()
                .distinct()
                .map(address -> new Proof.ReadBack(
                        address, cacheStillShows ? new Proof.NotProven("It is still there.") : new Proof.Gone(404)))
                .toList());
    }
}

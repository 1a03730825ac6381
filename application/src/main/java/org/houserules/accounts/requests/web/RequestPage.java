package org.houserules.accounts.requests.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.signing.SeenFinding;

/**
 * A request with its tasks, what stands against it, and its story.
 *
 * @param save that is shown
 * @param version that was handed in last; 0 before that
 * @param written whether it may be written on
 * @param waiting whether writing on takes it back from its signers first
 * @param policy whether one is in force
 * @param nobodySigns signatures that nobody could give today
 * @param others requests that wait for the same account
 */
public record RequestPage(
        RequestLine request,
        int save,
        int version,
        boolean written,
        boolean waiting,
        boolean withdrawable,
        boolean policy,
        List<TaskLine> tasks,
        List<SeenFinding> nobodySigns,
        List<SeenFinding> others,
        List<FoundView> stops,
        List<FoundView> toSigners,
        List<Event> story) {

    /** @param state in words, and its look */
    public record TaskLine(String words, String path, String state, String look, List<Answer> answers) {}

    /** @param path where it is changed */
    public record Answer(String question, String words, String path, List<Asked.Ref> refs) {}

    /** @param look of its dot */
    public record Event(String look, String what, Optional<String> who, String words, String when) {}

    public long id() {
        return request.id();
    }

    /** What a signer has sent back, with the reasons, while the author writes on it. */
    public Optional<Event> returned() {
        return story.stream()
                .filter(event -> request.state().equals(State.RETURNED.words()))
                .filter(event -> event.what().equals(State.RETURNED.words()))
                .reduce((earlier, later) -> later);
    }

    /** Whether everybody has signed and its author can say where it is. */
    public boolean opens() {
        return request.opens();
    }

    /** As many as are listed where the answers are checked. */
    public long toMend() {
        return stops.size() + nobodySigns.stream().filter(SeenFinding::stops).count();
    }

    /** How many tasks are done, in words. */
    public String done() {
        long count = tasks.stream().filter(task -> task.look().equals("met")).count();
        return count + " of " + tasks.size() + " parts are done.";
    }
}

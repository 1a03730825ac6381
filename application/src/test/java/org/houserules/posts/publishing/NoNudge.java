package org.houserules.posts.publishing;

/** Nothing is done before a test does it. */
public final class NoNudge implements Nudge {
    @Override
    public void publishing(long owner) {}

    @Override
    public void takingDown(long owner) {}
}

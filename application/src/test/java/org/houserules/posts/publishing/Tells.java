package org.houserules.posts.publishing;

/** Publishes an event as another room does. */
public interface Tells {
    void tell(Object event);
}

package org.houserules.posts;

/**
 * A web address that a post carries.
 *
 * @param opened whether the author has opened it and looked at what is behind it
 */
public record Link(String in, String address, boolean opened) {}

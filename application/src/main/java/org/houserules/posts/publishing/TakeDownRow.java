package org.houserules.posts.publishing;

/** A take-down in a list, without a title, which may name a pupil. @param proved when; empty while it is open */
public record TakeDownRow(long id, long post, String why, String asked, String who, String proved, String reason) {}

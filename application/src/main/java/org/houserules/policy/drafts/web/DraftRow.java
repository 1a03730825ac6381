package org.houserules.policy.drafts.web;

/** A draft in the list. */
public record DraftRow(long id, String title, String about, String state, boolean open) {}

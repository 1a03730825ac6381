package org.houserules.policy.drafts.web;

/** Something that a draft may begin with. */
public record DraftSource(String key, String label) {}

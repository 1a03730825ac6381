package org.houserules.policy.review.web;

/** Something that asks for a review. @param told who or what asked, and when @param outcome empty while it is open */
public record ReviewRow(long id, String reason, String told, String due, boolean late, boolean open, String outcome) {}

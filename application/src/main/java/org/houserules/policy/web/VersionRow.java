package org.houserules.policy.web;

/**
 * An adopted version in the list of them.
 *
 * @param state in force, to come, or what it was
 * @param look of the state
 * @param differences where they are told from the one before; empty where there is none before
 */
public record VersionRow(String title, String about, String state, String look, String differences) {}

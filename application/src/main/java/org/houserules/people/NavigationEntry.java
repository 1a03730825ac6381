package org.houserules.people;

/** A room's entry in the line of links on top of every page, for those who hold the permission. */
public record NavigationEntry(int order, String label, String path, Permission permission) {}

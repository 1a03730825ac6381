package org.houserules.people;

/** Somebody who works at the school, by name and position. */
public record StaffMember(String name, String position) {}

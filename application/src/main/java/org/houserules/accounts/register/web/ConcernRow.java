package org.houserules.accounts.register.web;

import java.util.Optional;
import org.houserules.accounts.register.Concern;

/** A concern as pages show it. @param raised a day @param settled likewise */
public record ConcernRow(Concern concern, String raised, Optional<String> settled) {}

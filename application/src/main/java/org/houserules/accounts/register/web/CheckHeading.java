package org.houserules.accounts.register.web;

import org.houserules.accounts.register.AddressCheck;

/** What is said first to whoever asked about a page. */
public final class CheckHeading {
    private CheckHeading() {}

    public static String of(AddressCheck answer, String typed) {
        return switch (answer) {
            case AddressCheck.Official official ->
                "Yes, this is an official account of " + official.found().ownerName();
            case AddressCheck.PartOf part ->
                "Yes, this is on a website of " + part.found().ownerName();
            case AddressCheck.Below below -> "This may be ours: look there to be sure";
            case AddressCheck.Closed closed -> "No longer: this account is closed";
            case AddressCheck.Resembles near -> "This is not one of ours";
            case AddressCheck.NotTheirs none -> "This is not one of ours";
            case AddressCheck.NoAddress none -> typed.isBlank() ? "Is this page really ours?" : "This is no address";
        };
    }
}

package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.accounts.kept.AttestSetting;
import org.houserules.accounts.kept.AttestSetting.Attested;
import org.houserules.accounts.kept.Setting;
import org.houserules.pages.FieldError;
import org.houserules.pages.TypedDay;
import org.springframework.util.MultiValueMap;

/** What somebody says they saw, exactly as it was typed. */
public record AttestForm(String looked, String seen, String until, String note) {
    static AttestForm empty(LocalDate today) {
        return new AttestForm(
                today.toString(), "", today.plusDays(AttestSetting.USUAL_DAYS).toString(), "");
    }

    static AttestForm typed(MultiValueMap<String, String> fields) {
        return new AttestForm(
                FollowerForm.first(fields, "looked"),
                FollowerForm.first(fields, "seen"),
                FollowerForm.first(fields, "until"),
                FollowerForm.first(fields, "note"));
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (TypedDay.read(looked).isEmpty()) {
            errors.add(new FieldError("looked", "Say on which day you looked, such as 20/11/2026."));
        }
        if (!seen.equals("yes") && !seen.equals("no")) {
            errors.add(new FieldError("seen", "Say what you saw."));
        }
        if (TypedDay.read(until).isEmpty()) {
            errors.add(new FieldError("until", "Say until which day this counts, such as 18/2/2027."));
        }
        return errors;
    }

    /** Only where there are no {@link #errors}. */
    Attested said(Setting setting) {
        return new Attested(
                setting,
                TypedDay.read(looked).orElseThrow(),
                seen.equals("yes"),
                TypedDay.read(until).orElseThrow(),
                note);
    }
}

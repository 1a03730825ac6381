-- The day by which all answers of a list had been given that have no date of their own; what somebody said of this one file.
alter table consent_upload add undated_as date;

"""Which test holds which rule of hostile content and of privacy; a rule whose test is gone fails here.

The rules are those of the reliability notes, sections 5 and 6. What no test here holds: Windows crash dumps and jump
lists, and the clipboard of the system.
"""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
RULES = {
    # Text
    "what breaks files and screens is left out on entry": "unit/domain/test_cleaning.py::test_clean_leaves_out_what_breaks_files_and_screens",
    "names and titles are one line": "unit/domain/test_cleaning.py::test_names_and_titles_are_put_on_one_line",
    "a cell of CSV is no formula": "unit/records/test_csv_package.py::test_no_cell_starts_like_a_formula",
    "the mark before such a cell is taken back": "unit/records/test_csv_package.py::test_protection_can_be_taken_back",
    "a cell of Excel is a text": "unit/records/test_xlsx.py::test_a_text_is_a_text_whatever_it_starts_with",
    "an Excel record calculates, links and runs nothing": "unit/records/test_xlsx.py::test_nothing_is_calculated_linked_outside_or_run",
    "a text longer than a cell is whole": "unit/records/test_xlsx.py::test_a_text_longer_than_a_cell_goes_on_in_a_sheet_of_its_own",
    "a PDF fetches and embeds nothing": "unit/records/test_pdf_hostile.py::test_nothing_is_fetched_or_embedded_for_an_image_tag",
    "a PDF is made of any text anywhere": "unit/records/test_pdf_hostile.py::test_a_record_is_made_of_any_text_in_any_place",
    "a PDF is made of a text of any length": "unit/records/test_pdf_hostile.py::test_a_text_of_any_length_is_drawn",
    "a Word record is made of any text anywhere": "unit/records/test_docx_hostile.py::test_a_record_is_made_of_any_text_in_any_place",
    "nothing leads out of a Word record": "unit/records/test_docx.py::test_nothing_leads_out_of_the_file",
    "a web page is made of any text anywhere": "unit/records/html/test_page_hostile.py::test_any_text_in_any_place_makes_a_sound_page",
    "a JSON record is exact": "unit/records/test_json_record.py::test_any_text_comes_out_exactly_as_it_was_typed",
    "an overview of strangers' workbooks is made in every format": "unit/services/test_hostile_overviews.py::test_an_overview_is_made_in_every_format",
    "a stranger's place is no tag of an overview": "unit/services/test_hostile_overviews.py::test_nothing_of_it_is_a_tag_of_the_page",
    "a stranger's place is no formula": "unit/services/test_hostile_overviews.py::test_nothing_of_it_is_a_formula_of_excel",
    "a comparison is made of any text": "unit/services/test_comparing.py::test_words_that_no_page_can_hold_are_compared_all_the_same",
    "a title is never more than words in the terminal": "unit/cli/test_workbooks.py::test_hostile_titles_are_kept_as_words",
    "text is plain in every dialog": "gui/dialogs/test_every_dialog.py::test_every_text_is_plain",
    # Packs
    "a pack's archive is read within its limits": "unit/packs/test_archive.py::test_member_that_unpacks_to_more_than_it_says_is_refused",
    "no member of an archive leads out": "unit/packs/test_archive.py::test_name_that_leads_out_is_refused",
    "names that Windows keeps are refused": "unit/packs/test_installing.py::test_id_that_windows_keeps_for_devices_is_refused",
    "links are refused": "unit/packs/test_reader.py::test_linked_file_is_refused",
    "YAML has no aliases": "unit/packs/test_strict_yaml.py::test_alias_bomb_is_refused_at_once",
    "YAML has no merge keys": "unit/packs/test_strict_yaml.py::test_merge_key_is_refused",
    "YAML has no field twice": "unit/packs/test_strict_yaml.py::test_duplicate_field_is_named_with_both_lines",
    "YAML is not deep": "unit/packs/test_strict_yaml.py::test_deep_nesting_stops_the_reading",
    "a text stays a text": "unit/packs/test_strict_yaml.py::test_no_and_a_time_of_day_stay_texts",
    "a large pack is not parsed": "unit/packs/test_reader.py::test_file_of_50_mb_is_refused_unread",
    # Excel sheets, Word templates, pictures
    "a sheet's formula is refused": "unit/packs/test_sheet.py::test_formula_is_refused_with_its_cell",
    "a sheet with macros is refused": "unit/packs/test_sheet.py::test_file_that_calls_itself_one_with_macros_is_refused",
    "a sheet's entities are refused": "unit/packs/test_sheet.py::test_file_that_unfolds_itself_is_refused",
    "a sheet that unpacks too large is refused": "unit/packs/test_sheet.py::test_file_that_unpacks_too_large_is_refused",
    "a template that reaches out, runs or unfolds is refused": "unit/records/test_docx_templates.py::test_a_file_that_cannot_be_a_template_is_refused_in_a_sentence",
    "a template's link to its own template goes": "unit/records/test_docx_templates.py::test_the_link_to_the_template_it_was_made_from_is_left_out",
    "nobody named in a template is named": "unit/records/test_docx_templates.py::test_nobody_named_in_the_template_is_named_in_the_record",
    "a picture is what its content says": "unit/domain/test_attachment_kinds.py::test_any_bytes_are_a_kind_or_refused",
    "a damaged or huge picture is not decoded": "gui/shared/test_picture_decoding.py::test_what_is_damaged_too_large_or_no_picture_is_not_decoded",
    "an attachment does not unfold": "unit/store/test_attachments.py::test_content_that_unpacks_to_more_than_it_says_is_not_unpacked",
    # Records to read in
    "any value of a JSON record is taken whole or refused": "unit/services/test_record_import_hostile.py::test_any_value_anywhere_is_taken_whole_or_refused_with_a_path",
    "any bytes are no JSON record": "unit/services/test_record_import_hostile.py::test_any_bytes_are_refused_in_words",
    # Passwords
    "nothing of a protected workbook is plain after a session": "unit/services/test_protection.py::test_after_a_password_no_word_is_readable_anywhere_once_the_older_files_are_deleted",
    "nothing of a protected workbook on a stick is plain": "unit/services/test_protection.py::test_a_protected_workbook_on_a_stick_is_plain_nowhere",
    "what is made from a protected workbook is protected": "unit/services/test_protection.py::test_what_is_made_from_a_protected_workbook_is_protected_like_it",
    "no key outlives its session": "unit/services/test_protection.py::test_no_key_outlives_its_session",
    "a key is never shown": "unit/store/test_protection.py::test_a_key_is_never_shown",
    "a changed byte of a protected workbook is found": "unit/store/test_protection.py::test_a_flipped_bit_is_found_on_every_page",
    # Workbooks from someone else
    "what is not ours in a workbook is named": "unit/store/test_damage.py::test_what_this_program_did_not_put_there_is_named",
    "a stranger's workbook is refused at every door": "unit/services/test_hostile_workbooks.py::test_it_is_refused_in_words_and_soon_and_left_alone",
    "a programme goes on without it": "unit/services/test_hostile_workbooks.py::test_a_programme_names_it_and_does_the_rest",
    "deep JSON, wrong kinds and 2 MB values are refused": "unit/store/test_damage.py::test_a_doctored_entry_makes_no_sense_and_is_named",
    "a later version is called one": "unit/store/test_refusals.py::test_a_newer_workbook_is_refused_untouched",
    "another program's file is called one": "unit/store/test_refusals.py::test_a_database_of_another_program_is_refused_untouched",
    "an id leads to no file": "unit/store/test_backups.py::test_an_id_that_is_no_uuid_never_leads_out_of_the_folder",
    "the engine denies what only a doctored file wants": "unit/store/test_engine.py::test_what_a_doctored_file_might_want_is_denied",
    "a merge writes nothing before the yes": "unit/services/test_merging.py::test_a_preview_lists_the_conflicts_and_writes_nothing",
    "a pipe is not waited for": "unit/store/test_refusals.py::test_a_pipe_is_no_workbook_and_is_not_waited_for",
    # Out of the program
    "nothing is connected, started or written elsewhere": "gui/test_sealed_session.py::test_nothing_is_connected_started_or_written_elsewhere",
    "the guard notices": "gui/test_sealed_session.py::test_guard_notices_what_it_is_there_for",
    # Non-attribution
    "no group is named where the workshop agreed so": "unit/records/test_attribution.py::test_no_group_name_is_in_a_record_that_is_not_attributed",
    "small groups become one": "unit/records/test_attribution.py::test_small_groups_become_other_partners",
    "what one or two rated is told to nobody": "unit/domain/test_forgetting.py::test_what_one_or_two_people_rated_is_told_to_nobody",
    "a record's properties name nobody": "unit/records/test_docx.py::test_the_properties_name_the_record_and_nobody",
    # Nothing left behind
    "no word in log, settings or files of the program": "gui/test_sealed_session.py::test_no_word_is_in_the_log_the_settings_or_any_other_file_of_the_program",
    "the recent list holds file names only": "gui/test_sealed_session.py::test_recent_list_holds_file_names_and_folders_only",
    "the wall's window has a plain title": "gui/test_sealed_session.py::test_title_of_the_walls_window_tells_nothing",
    "the temporary folder is empty": "gui/test_sealed_session.py::test_temporary_folder_is_empty_and_nothing_half_written_lies_anywhere",
    "a bug is logged without words": "unit/test_main.py::test_a_bug_is_one_sentence_for_the_person_and_a_place_without_words_in_the_log",
    "a report of a fault tells no message and no variable": "unit/services/test_crash_report.py::test_message_and_variables_are_never_told",
    "a report names no folder of a person": "unit/services/test_crash_report.py::test_place_names_no_folder_of_a_person",
    "a report is what is shown, and places only": "gui/desk/test_crash.py::test_report_is_the_file_that_is_shown_and_holds_places_only",
    "a report is for its person alone": "unit/services/test_crash_report.py::test_report_is_readable_by_its_person_alone",
    "the room sees nothing of a fault": "gui/desk/test_crash.py::test_fault_covers_the_wall_saves_and_asks_on_the_console_alone",
    "after a crash the room sees the holding slide alone": "gui/desk/test_crash.py::test_after_a_sudden_end_the_session_goes_on_where_it_was",
    "half-written files go after a kill": "unit/services/test_leftovers.py::test_next_record_clears_what_a_kill_left_of_the_last",
    "dropped words are in no byte": "unit/services/test_nothing_readable.py::test_words_that_were_typed_and_dropped_are_in_no_file",
    "a copy without history holds nothing deleted": "unit/services/test_nothing_readable.py::test_individual_ratings_are_in_no_byte_of_a_copy_without_history",
    "where deleted ratings still are is said": "unit/services/test_nothing_readable.py::test_dialog_says_where_they_can_still_be_read",
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_rule_is_held_by_its_test(rule: str):
    place, _, name = RULES[rule].partition("::")

    assert f"\ndef {name}(" in (TESTS / place).read_text(encoding="utf-8")

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-cli.h"

#include "rr-i18n.h"

/* One line for each command; the command itself is in a file of its own. */
const RrCliCommand rr_cli_commands[] = {
  { "validate", "MAP…", N_("Check maps"), rr_cli_validate },
  { "info", "MAP [--format text|json]", N_("Tell what is in a map"), rr_cli_info },
  { "impact", "MAP [--scenario S] [--all] [--format table|json|csv|md]",
    N_("Rank the touchpoints that a scenario affects"), rr_cli_impact },
  { "plan",
    "MAP [--scenario S] [--playbook FILE] [--format md|json|csv|ics] [-o OUT] [--write] "
    "[--now DATE]",
    N_("Generate the recovery plan"), rr_cli_plan },
  { "review", "MAP [--scenario S] [--format table|json|csv|md]",
    N_("Compare feedback before, during and after"), rr_cli_review },
  { "export",
    "MAP -o OUT.(png|pdf|svg) [--view map|assess|recover|review] [--scenario S] [--scale N] "
    "[--paper A0…A5|letter|legal|tabloid] [--tile] [--theme T] [--transparent] [--no-title] [--no-legend] [--lang L]",
    N_("Draw a map"), rr_cli_export },
  { "report", "MAP -o OUT.pdf [--scenario S] [--paper P] [--lang L]",
    N_("Write the hand-out: map, impact, plan, review"), rr_cli_report },
  { "thumbnail", "MAP OUT.png [--size N]", N_("Draw a small picture for file managers"), rr_cli_thumbnail },
  { "feedback",
    "MAP CSV [--column ROLE=NAME,…] [--match FILE] [--scale S] [--date-order O] "
    "[--format text|json] [-o OUT]",
    N_("Add feedback from a table"), rr_cli_feedback },
  { "import", "FILE [-o MAP] [--from mermaid|ojf|csv] [--index N | --all]",
    N_("Read another program's map"), rr_cli_import },
  { "convert", "MAP -o OUT.(mmd|csv|md) [--to mmd|csv|md]", N_("Write another program's map"),
    rr_cli_convert },
  { "merge", "BASE OURS THEIRS… -o OUT", N_("Merge changed copies of a map"), rr_cli_merge },
  { "diff", "OLD NEW", N_("Tell what changed between two maps"), rr_cli_diff },
  { "schema", "[map|playbook] [-o OUT]", N_("Print the JSON Schema of a kind of file"),
    rr_cli_schema },
  { NULL }
};

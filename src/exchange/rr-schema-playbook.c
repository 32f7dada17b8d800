/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-schema-private.h"

#include "rr-assessment.h"
#include "rr-field.h"

#define DURATION_PATTERN \
  "^P([0-9]+W|(?=[0-9]|T[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?" \
  "(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)$"

/* "{{" is a brace, and what else stands in braces is one of these. */
#define TEMPLATE_PATTERN \
  "^([^{]|\\{\\{|\\{(touchpoint|stage|lane|scenario|pain|need|segment|source|alternative|level|" \
  "priority)\\})*$"

/* Ids are divided by a slash where one names a rule of a playbook. */
#define ID_PATTERN "^[^/]*$"

#define MAX_LIMIT 10000
#define MAX_UNMATCHED 1000000

/* Rules are strict: a misspelt condition would make a rule that always holds. */
static JsonObject *
strict_object (void)
{
  JsonObject *schema = rr_schema_object ();

  json_object_set_boolean_member (schema, "additionalProperties", FALSE);

  return schema;
}

static JsonObject *
describe_id (void)
{
  JsonObject *schema = rr_schema_text (1, RR_MAX_ID);

  json_object_set_string_member (schema, "pattern", ID_PATTERN);

  return schema;
}

static JsonObject *
describe_template (guint minimum,
                   guint maximum)
{
  JsonObject *schema = rr_schema_text (minimum, maximum);

  json_object_set_string_member (schema, "pattern", TEMPLATE_PATTERN);

  return schema;
}

static JsonObject *
describe_range (const char *type,
                double      minimum,
                double      maximum,
                gboolean    has_maximum)
{
  JsonObject *schema = strict_object ();

  rr_schema_add_member (schema, "min", rr_schema_number (type, minimum, maximum), !has_maximum);
  if (has_maximum)
    {
      rr_schema_add_member (schema, "max", rr_schema_number (type, minimum, maximum), FALSE);
      json_object_set_int_member (schema, "minProperties", 1);
    }

  return schema;
}

/* At least one of an enumeration; here also open ones are closed. */
static JsonObject *
describe_choices (const RrEnum *choices)
{
  RrEnum closed = { choices->values, choices->n_values, FALSE };
  JsonObject *schema = rr_schema_list (rr_schema_enum (&closed));

  json_object_set_int_member (schema, "minItems", 1);

  return schema;
}

static JsonObject *
describe_condition (void)
{
  static const RrEnumValue origin_values[] = { { "direct" }, { "ripple" }, { "both" } };
  static const RrEnum origins = { origin_values, G_N_ELEMENTS (origin_values), FALSE };
  JsonObject *schema = strict_object ();

  rr_schema_add_member (schema, "level", describe_range ("integer", 0, RR_LEVEL_MAX, TRUE), FALSE);
  rr_schema_add_member (schema, "priority", describe_range ("number", 0, 100, FALSE), FALSE);
  rr_schema_add_member (schema, "origin", describe_choices (&origins), FALSE);
  rr_schema_add_member (schema, "importance", describe_range ("integer", 1, 5, FALSE), FALSE);
  rr_schema_add_member (schema, "pains", rr_schema_type ("boolean"), FALSE);
  rr_schema_add_member (schema, "pressure", describe_range ("number", 0, 1, FALSE), FALSE);
  rr_schema_add_member (schema, "kind", describe_choices (&rr_scenario_kinds), FALSE);
  rr_schema_add_member (schema, "cause", describe_choices (&rr_causes), FALSE);
  rr_schema_add_member (schema, "channel", describe_choices (&rr_channels), FALSE);
  rr_schema_add_member (schema, "alternative", rr_schema_type ("boolean"), FALSE);
  rr_schema_add_member (schema, "unmatched",
                        describe_range ("integer", 0, MAX_UNMATCHED, FALSE), FALSE);
  rr_schema_add_member (schema, "reprioritised", rr_schema_type ("boolean"), FALSE);

  return schema;
}

static JsonObject *
describe_rule (void)
{
  static const RrEnumValue scope_values[] = { { "touchpoint" }, { "journey" } };
  static const RrEnum scopes = { scope_values, G_N_ELEMENTS (scope_values), FALSE };
  JsonObject *schema = strict_object ();

  rr_schema_add_member (schema, "id", describe_id (), TRUE);
  rr_schema_add_member (schema, "strategy", rr_schema_enum (&rr_strategies), TRUE);
  rr_schema_add_member (schema, "phase", rr_schema_enum (&rr_phases), TRUE);
  rr_schema_add_member (schema, "effort", rr_schema_number ("integer", 1, 5), FALSE);
  rr_schema_add_member (schema, "role", rr_schema_text (0, RR_MAX_NAME), FALSE);
  rr_schema_add_member (schema, "scope", rr_schema_enum (&scopes), FALSE);
  rr_schema_add_member (schema, "due", rr_schema_pattern (DURATION_PATTERN), FALSE);
  rr_schema_add_member (schema, "when", describe_condition (), FALSE);
  rr_schema_add_member (schema, "limit", rr_schema_number ("integer", 1, MAX_LIMIT), FALSE);
  rr_schema_add_member (schema, "title", describe_template (1, RR_MAX_NAME), TRUE);
  rr_schema_add_member (schema, "why", describe_template (0, RR_MAX_TEXT), FALSE);
  rr_schema_add_member (schema, "check", describe_template (0, RR_MAX_TEXT), FALSE);

  return schema;
}

static JsonObject *
describe_draft (void)
{
  JsonObject *schema = strict_object ();
  JsonObject *channel = rr_schema_enum (&rr_channels);

  json_object_set_int_member (channel, "minLength", 1);
  json_object_set_int_member (channel, "maxLength", RR_MAX_ITEM);

  rr_schema_add_member (schema, "id", describe_id (), TRUE);
  rr_schema_add_member (schema, "when", describe_condition (), FALSE);
  rr_schema_add_member (schema, "phase", rr_schema_enum (&rr_phases), FALSE);
  rr_schema_add_member (schema, "due", rr_schema_pattern (DURATION_PATTERN), FALSE);
  rr_schema_add_member (schema, "channels", rr_schema_list (channel), FALSE);
  rr_schema_add_member (schema, "text", describe_template (1, RR_MAX_TEXT), TRUE);

  return schema;
}

JsonObject *
rr_schema_playbook (void)
{
  JsonObject *schema = rr_schema_root ("urn:reroute:playbook:1", "Playbook for recovery plans",
                                       "reroute-playbook");

  json_object_set_boolean_member (schema, "additionalProperties", FALSE);
  rr_schema_add_member (schema, "id", describe_id (), TRUE);
  rr_schema_add_member (schema, "name", rr_schema_text (1, RR_MAX_NAME), TRUE);
  rr_schema_add_member (schema, "rules", rr_schema_list (describe_rule ()), FALSE);
  rr_schema_add_member (schema, "messages", rr_schema_list (describe_draft ()), FALSE);

  return schema;
}

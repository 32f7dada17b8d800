/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be wrong in the text of a JSON file, and how a person is told: at
 * which line and column, what was expected there and what was found instead.
 * Only the reader uses this; it knows an offset and a problem, and all that
 * takes time is done here, once, for the one problem that is reported.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  RR_JSON_EXPECTED_VALUE,
  RR_JSON_EXPECTED_VALUE_OR_BRACKET,
  RR_JSON_EXPECTED_NAME,
  RR_JSON_EXPECTED_NAME_OR_BRACE,
  RR_JSON_EXPECTED_COLON,
  RR_JSON_EXPECTED_COMMA_OR_BRACE,
  RR_JSON_EXPECTED_COMMA_OR_BRACKET,
  RR_JSON_EXPECTED_END,
  RR_JSON_EXPECTED_DIGIT,
  RR_JSON_EXPECTED_ESCAPE,
  RR_JSON_EXPECTED_HEX,
  RR_JSON_EXPECTED_QUOTE,
  RR_JSON_CONTROL_CHARACTER,
  RR_JSON_NUL_CHARACTER,
  RR_JSON_HALF_CHARACTER,
  RR_JSON_LEADING_ZERO,
  RR_JSON_INTEGER_RANGE,
  RR_JSON_DOUBLE_RANGE,
  RR_JSON_DUPLICATE
} RrJsonProblem;

void rr_json_set_problem      (GError       **error,
                               RrJsonProblem  problem,
                               const char    *bytes,
                               gsize          length,
                               gsize          offset);
void rr_json_set_invalid_utf8 (GError       **error,
                               const char    *path,
                               const char    *bytes,
                               gsize          length,
                               gsize          offset);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "canvas-support.h"

/*           Booking (a)     Travel day (b)
 *           0       1       0       1
 * Website   tp-a            tp-b
 * Airport           tp-e            tp-c, tp-d
 * Hidden
 * Feels     (emotion)
 */
static const char map_text[] =
  "{\n"
  "  \"format\": \"reroute-journey\",\n"
  "  \"version\": 1,\n"
  "  \"title\": \"Flying home\",\n"
  "  \"segments\": [ { \"id\": \"sg-a\", \"name\": \"Families\" } ],\n"
  "  \"stages\": [\n"
  "    { \"id\": \"st-a\", \"name\": \"Booking\" },\n"
  "    { \"id\": \"st-b\", \"name\": \"Travel day\" }\n"
  "  ],\n"
  "  \"lanes\": [\n"
  "    { \"id\": \"ln-a\", \"name\": \"Website\", \"channel\": \"website\" },\n"
  "    { \"id\": \"ln-b\", \"name\": \"Airport\", \"channel\": \"store\" },\n"
  "    { \"id\": \"ln-h\", \"name\": \"Hidden\", \"hidden\": true },\n"
  "    { \"id\": \"ln-e\", \"name\": \"How it feels\", \"kind\": \"emotion\" }\n"
  "  ],\n"
  "  \"touchpoints\": [\n"
  "    { \"id\": \"tp-a\", \"title\": \"Choose seats\", \"stage\": \"st-a\", \"lane\": \"ln-a\",\n"
  "      \"emotion\": 1 },\n"
  "    { \"id\": \"tp-b\", \"title\": \"Check in\", \"stage\": \"st-b\", \"lane\": \"ln-a\" },\n"
  "    { \"id\": \"tp-c\", \"title\": \"Rebook\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\",\n"
  "      \"emotion\": -1.5, \"importance\": 5, \"segments\": [ \"sg-a\" ] },\n"
  "    { \"id\": \"tp-d\", \"title\": \"Wait\", \"stage\": \"st-b\", \"step\": 1, \"lane\": \"ln-b\" },\n"
  "    { \"id\": \"tp-e\", \"title\": \"Pay\", \"stage\": \"st-a\", \"step\": 1, \"lane\": \"ln-b\" }\n"
  "  ],\n"
  "  \"links\": [\n"
  "    { \"id\": \"lk-a\", \"from\": \"tp-b\", \"to\": \"tp-c\", \"strength\": 0.8 }\n"
  "  ],\n"
  "  \"scenarios\": [\n"
  "    { \"id\": \"sc-a\", \"name\": \"Winter storm\", \"kind\": \"weather\",\n"
  "      \"start\": \"2015-02-21\", \"end\": \"2015-02-23\",\n"
  "      \"impacts\": [ { \"touchpoint\": \"tp-b\", \"severity\": 4 } ] },\n"
  "    { \"id\": \"sc-b\", \"name\": \"Strike\", \"kind\": \"staff\" }\n"
  "  ]\n"
  "}\n";

/* A session on a fresh document with the journey above. */
RrSession *
canvas_test_session (void)
{
  g_autoptr (RrDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  RrMap *map;

  map = rr_map_from_bytes (map_text, sizeof map_text - 1, &error);
  g_assert_no_error (error);
  document = rr_document_new (map);
  return rr_session_new (document);
}

RrTouchpoint *
canvas_test_card (RrSession  *session,
                  const char *id)
{
  RrTouchpoint *touchpoint = rr_map_find_touchpoint (rr_session_get_map (session), id);

  g_assert_nonnull (touchpoint);
  return touchpoint;
}

/* The document as it would be saved. */
char *
canvas_test_text (RrSession *session)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (rr_session_get_map (session));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Checks where the keyboard's cursor stands; @focused is NULL for an empty cell. */
void
canvas_test_cursor (RrSession  *session,
                    const char *stage,
                    guint       step,
                    const char *lane,
                    const char *focused)
{
  RrElement *element = rr_session_get_focused (session);
  RrPlace place;

  g_assert_true (rr_session_get_cursor (session, &place));
  g_assert_cmpstr (place.stage, ==, stage);
  g_assert_cmpuint (place.step, ==, step);
  g_assert_cmpstr (place.lane, ==, lane);
  g_assert_cmpstr (element != NULL ? rr_element_get_id (element) : NULL, ==, focused);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render-support.h"

#include <math.h>
#include <string.h>

#include "rr-map-file.h"
#include "rr-theme.h"

static const char journey[] =
  "{\"format\": \"reroute-journey\", \"version\": 1, \"title\": \"A Journey\","
  " \"stages\": [{\"id\": \"s1\", \"name\": \"First\", \"notes\": {\"lt\": [\"of the stage\"]}},"
  "              {\"id\": \"s2\", \"name\": \"Second\", \"color\": \"#3584e4\"}],"
  " \"lanes\": [{\"id\": \"l1\", \"name\": \"Desk\"}, {\"id\": \"l2\", \"name\": \"Phone\"},"
  "             {\"id\": \"le\", \"name\": \"Feels\", \"kind\": \"emotion\"},"
  "             {\"id\": \"lp\", \"name\": \"Pains\", \"kind\": \"pains\"},"
  "             {\"id\": \"lt\", \"name\": \"Notes\", \"kind\": \"text\"}],"
  " \"touchpoints\": ["
  "  {\"id\": \"a\", \"title\": \"Arrive\", \"stage\": \"s1\", \"lane\": \"l1\", \"emotion\": 2,"
  "   \"pains\": [\"too far\"], \"notes\": {\"lt\": [\"of the card\"]}},"
  "  {\"id\": \"b\", \"title\": \"Book\", \"stage\": \"s1\", \"step\": 1, \"lane\": \"l1\", \"emotion\": -1},"
  "  {\"id\": \"c\", \"title\": \"Confirm\", \"stage\": \"s1\", \"step\": 1, \"lane\": \"l1\", \"emotion\": 1,"
  "   \"pains\": [\"slow\", \"nobody knows what comes next\"]},"
  "  {\"id\": \"d\", \"title\": \"Discuss\", \"stage\": \"s1\", \"step\": 1, \"lane\": \"l2\"},"
  "  {\"id\": \"e\", \"title\": \"End\", \"stage\": \"s2\", \"lane\": \"l2\", \"emotion\": 0.5, \"importance\": 5}],"
  " \"links\": ["
  "  {\"id\": \"k1\", \"from\": \"a\", \"to\": \"d\", \"strength\": 0.8, \"label\": \"needs\"},"
  "  {\"id\": \"k2\", \"from\": \"b\", \"to\": \"c\"},"
  "  {\"id\": \"k3\", \"from\": \"c\", \"to\": \"e\", \"kind\": \"alternative\"}],"
  " \"scenarios\": [{\"id\": \"x\", \"name\": \"Flood\", \"start\": \"2015-02-21\", \"end\": \"2015-02-23\","
  "   \"impacts\": [{\"touchpoint\": \"a\", \"severity\": 3, \"emotion\": -2}],"
  "   \"actions\": [{\"id\": \"y1\", \"title\": \"Say it\", \"strategy\": \"communication\","
  "     \"phase\": \"hours\", \"touchpoint\": \"a\", \"status\": \"done\"},"
  "    {\"id\": \"y2\", \"title\": \"Mend it\", \"strategy\": \"service\", \"phase\": \"day\","
  "     \"touchpoint\": \"a\"}]}]}";

RrDocument *
test_document_new (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_from_bytes (journey, strlen (journey), &error);

  g_assert_no_error (error);

  return rr_document_new (g_steal_pointer (&map));
}

gpointer
test_find (RrDocument *document,
           const char *id)
{
  gpointer element = rr_map_find (rr_document_get_map (document), id);

  g_assert_nonnull (element);

  return element;
}

void
test_set (RrDocument *document,
          const char *id,
          const char *field,
          JsonNode   *value)
{
  g_autoptr (GError) error = NULL;

  rr_document_set (document, test_find (document, id), field, value, &error);
  g_assert_no_error (error);
}

/* Every character is 8 wide and a line 16 high, whatever the style. */
static void
measure (RrTextStyle  style,
         const char  *text,
         double       width,
         double      *text_width,
         double      *text_height)
{
  double length = 8.0 * (double) g_utf8_strlen (text, -1);

  *text_width = width >= 0 ? MIN (length, width) : length;
  *text_height = width > 0 ? 16 * MAX (1, ceil (length / width)) : 16;
}

RrTextCache *
test_texts_new (void)
{
  return rr_text_cache_new_measured (measure);
}

RrLayout *
test_layout_new (RrDocument *document)
{
  g_autoptr (RrTextCache) texts = test_texts_new ();

  return rr_layout_new (rr_document_get_map (document), texts);
}

void
test_assert_rect (const RrRect *rect,
                  double        x,
                  double        y,
                  double        width,
                  double        height)
{
  g_assert_cmpfloat (rect->x, ==, x);
  g_assert_cmpfloat (rect->y, ==, y);
  g_assert_cmpfloat (rect->width, ==, width);
  g_assert_cmpfloat (rect->height, ==, height);
}

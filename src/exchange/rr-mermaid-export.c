/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-export.h"

#include <string.h>

#include "rr-i18n.h"
#include "rr-json-writer.h"
#include "rr-mermaid-text-private.h"
#include "rr-text.h"

#define QUOTED 60

/* No width, and no white space to Mermaid: before what begins like a keyword. */
#define GUARD "#8203;"

/* What a text is part of, for each takes other signs. */
typedef enum
{
  TITLE,
  DESCRIPTION,
  SECTION,
  TASK,
  ACTOR
} Place;

static gboolean
begins_like_keyword (const char *text)
{
  static const char *const keywords[] = { "journey", "title", "section", "accTitle", "accDescr" };

  if (*text == '%')
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      gsize length = strlen (keywords[i]);

      if (g_ascii_strncasecmp (text, keywords[i], length) == 0 &&
          rr_mermaid_skip_word (text, length, strlen (text)) == length)
        return TRUE;
    }

  return FALSE;
}

/* Whether the character at @at of @text is taken for something else than itself. */
static gboolean
is_sign (const char *text,
         const char *at,
         Place       place)
{
  gboolean cleaned = place == TITLE || place == DESCRIPTION;

  switch (*at)
    {
    case '#':
    case ';':
    case '<': /* "<br>" ends a line */
      return TRUE;

    case ':':
      /* In a title, what could look like the style of a flow chart; see the importer. */
      return !cleaned || at[1] != ' ';

    case ',':
      return place == ACTOR;

    case '%':
      return at[1] == '%' || at[1] == '{' || (at > text && at[-1] == '%');

    case '}':
      return place == DESCRIPTION;

    case '&':
    case '>':
      /* Mermaid cleans titles as if they were HTML, and shows what comes of it. */
      return cleaned;

    default:
      /* The two line ends of Unicode. */
      return rr_mermaid_is_at (at, "\xe2\x80\xa8") || rr_mermaid_is_at (at, "\xe2\x80\xa9");
    }
}

static void
append_escaped (GString    *out,
                const char *text,
                Place       place)
{
  gsize length = strlen (text);
  /* White space before and behind these is lost. */
  gsize from = place == TASK || place == ACTOR ? rr_mermaid_skip_spaces (text, 0, length) : 0;
  gsize to = place == ACTOR ? rr_mermaid_trim_end (text, from, length) : length;

  if (place == TASK && begins_like_keyword (text))
    g_string_append (out, GUARD);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = *at == '\n' || *at == '\r' ? ' ' : g_utf8_get_char (at);
      gsize offset = (gsize) (at - text);

      if (offset < from || offset >= to || is_sign (text, at, place))
        g_string_append_printf (out, "#%u;", c);
      else
        g_string_append_unichar (out, c);
    }
}

/* Each paragraph on a line of its own; Mermaid takes off the blanks before it. */
static void
append_description (GString    *out,
                    const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_string_append (out, "  accDescr {\n");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] == '\0')
        continue;
      g_string_append (out, "    ");
      append_escaped (out, lines[i], DESCRIPTION);
      g_string_append_c (out, '\n');
    }
  g_string_append (out, "  }\n");
}

static void
append_task (GString      *out,
             RrMap        *map,
             RrTouchpoint *touchpoint)
{
  g_string_append (out, "    ");
  append_escaped (out, touchpoint->title, TASK);
  g_string_append (out, ": ");
  rr_json_append_double (out, rr_mermaid_tidy (touchpoint->emotion + 3));

  for (guint i = 0; touchpoint->segments[i] != NULL; i++)
    {
      g_string_append (out, i == 0 ? ": " : ", ");
      append_escaped (out, rr_map_find_segment (map, touchpoint->segments[i])->name, ACTOR);
    }
  g_string_append_c (out, '\n');
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      map)
{
  return rr_map_compare_journey_order (map, *(RrTouchpoint *const *) a, *(RrTouchpoint *const *) b);
}

static void
append_stage (GString   *out,
              RrMap     *map,
              RrStage   *stage,
              GPtrArray *warnings)
{
  g_autoptr (GPtrArray) cards = rr_places_get_stage (map->places, rr_element_get_id (stage));
  guint position = rr_element_get_position (stage);
  g_autofree char *shown = rr_text_shorten (stage->name, QUOTED);

  g_string_append (out, "  section ");
  append_escaped (out, stage->name, SECTION);
  g_string_append_c (out, '\n');

  g_ptr_array_sort_with_data (cards, compare_cb, map);
  for (guint i = 0; i < cards->len; i++)
    append_task (out, map, cards->pdata[i]);

  if (cards->len == 0)
    g_ptr_array_add (warnings,
                     g_strdup_printf (_("the stage “%s” has no touchpoints; Mermaid does not "
                                        "show it"), shown));
  if (position > 0 &&
      g_str_equal (((RrStage *) rr_list_get (map->stages, position - 1))->name, stage->name))
    g_ptr_array_add (warnings,
                     g_strdup_printf (_("two stages that follow each other are called “%s”; "
                                        "Mermaid shows them as one"), shown));
}

/* Counts what touchpoints have that Mermaid has no place for. */
static void
warn_of_details (RrMap     *map,
                 GPtrArray *warnings)
{
  guint n = 0;

  for (guint i = 0; i < rr_list_get_size (map->touchpoints); i++)
    {
      RrTouchpoint *touchpoint = rr_list_get (map->touchpoints, i);

      n += *touchpoint->summary != '\0' || touchpoint->importance != 3 ||
           touchpoint->tags[0] != NULL || touchpoint->needs[0] != NULL ||
           touchpoint->pains[0] != NULL || touchpoint->ideas[0] != NULL ||
           touchpoint->owner != NULL || touchpoint->votes > 0 || touchpoint->notes != NULL;
    }

  if (n > 0)
    g_ptr_array_add (warnings,
                     g_strdup_printf (ngettext ("not in Mermaid: more than title, emotion and "
                                                "segments of %u touchpoint",
                                                "not in Mermaid: more than title, emotion and "
                                                "segments of %u touchpoints", n), n));
}

static void
warn_of_list (GPtrArray  *warnings,
              guint       n,
              const char *what)
{
  if (n > 0)
    g_ptr_array_add (warnings,
                     /* Translators: such as "links", and how many */
                     g_strdup_printf (_("not in Mermaid: %s (%u)"), what, n));
}

static guint
count_channels (RrMap *map)
{
  guint n = 0;

  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    n += ((RrLane *) rr_list_get (map->lanes, i))->kind == RR_LANE_CHANNEL;

  return n;
}

/**
 * rr_mermaid_write:
 * @warnings: (element-type utf8): to which lines about what Mermaid has no place for are
 *   added
 *
 * Returns: (transfer full): the map as a journey, touchpoints in the order of the journey
 */
char *
rr_mermaid_write (RrMap     *map,
                  GPtrArray *warnings)
{
  GString *out;

  g_return_val_if_fail (RR_IS_MAP (map) && warnings != NULL, NULL);

  out = g_string_new ("journey\n");
  if (*map->title != '\0')
    {
      g_string_append (out, "  title ");
      append_escaped (out, map->title, TITLE);
      g_string_append_c (out, '\n');
    }
  if (rr_mermaid_skip_spaces (map->summary, 0, strlen (map->summary)) < strlen (map->summary))
    append_description (out, map->summary);

  for (guint i = 0; i < rr_list_get_size (map->stages); i++)
    append_stage (out, map, rr_list_get (map->stages, i), warnings);

  if (count_channels (map) > 1)
    warn_of_list (warnings, count_channels (map), _("lanes"));
  warn_of_details (map, warnings);
  warn_of_list (warnings, rr_list_get_size (map->links), _("links"));
  warn_of_list (warnings, rr_list_get_size (map->feedback), _("feedback"));
  warn_of_list (warnings, rr_list_get_size (map->scenarios), _("scenarios"));

  return g_string_free (out, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-cache.h"

#include <math.h>

/* One family list for screen and files, so that a picture looks as the window does. */
#define FONT_FAMILY "Cantarell, Adwaita Sans, Noto Sans, sans-serif"

/* So many layouts are kept: what several screens show.  A layout takes about 2 KB. */
#define DEFAULT_CAPACITY 4096

static const struct
{
  double size; /* map units */
  PangoWeight weight;
} styles[RR_N_TEXT_STYLES] = {
  [RR_TEXT_TITLE] = { 13.5, PANGO_WEIGHT_BOLD },
  [RR_TEXT_STAGE] = { 15.5, PANGO_WEIGHT_BOLD },
  [RR_TEXT_LANE] = { 14, PANGO_WEIGHT_BOLD },
  [RR_TEXT_BADGE] = { 13, PANGO_WEIGHT_BOLD },
  [RR_TEXT_SMALL] = { 11.5, PANGO_WEIGHT_NORMAL },
  [RR_TEXT_ITEM] = { 12, PANGO_WEIGHT_NORMAL },
  [RR_TEXT_MAP_TITLE] = { 28, PANGO_WEIGHT_BOLD },
  [RR_TEXT_SUBTITLE] = { 15, PANGO_WEIGHT_NORMAL },
};

typedef struct
{
  RrTextStyle style;
  int width; /* Pango units */
  PangoAlignment alignment;
  char *text; /* owned */
} Key;

typedef struct
{
  Key key;
  PangoLayout *layout; /* owned */
  double text_width;   /* −1: not measured yet */
  double text_height;
  GList link;          /* in the order of use, the latest first */
} Entry;

struct _RrTextCache
{
  GObject parent_instance;

  PangoContext *context; /* owned; NULL until something is to be laid out */
  PangoFontDescription *fonts[RR_N_TEXT_STYLES]; /* owned */
  RrTextMeasureFunc measure;
  GHashTable *entries;   /* owned; Key → Entry */
  GQueue used;           /* links are in the entries */
  guint capacity;
};

G_DEFINE_FINAL_TYPE (RrTextCache, rr_text_cache, G_TYPE_OBJECT)

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) * 31 + (guint) key->width * 7 + (guint) key->style * 3 + (guint) key->alignment;
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *first = a, *second = b;

  return first->style == second->style && first->width == second->width
         && first->alignment == second->alignment && g_str_equal (first->text, second->text);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->key.text);
  g_object_unref (entry->layout);
  g_free (entry);
}

static void
rr_text_cache_finalize (GObject *object)
{
  RrTextCache *self = RR_TEXT_CACHE (object);

  g_hash_table_unref (self->entries);
  g_clear_object (&self->context);
  for (guint i = 0; i < RR_N_TEXT_STYLES; i++)
    g_clear_pointer (&self->fonts[i], pango_font_description_free);

  G_OBJECT_CLASS (rr_text_cache_parent_class)->finalize (object);
}

static void
rr_text_cache_class_init (RrTextCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rr_text_cache_finalize;
}

static void
rr_text_cache_init (RrTextCache *self)
{
  self->entries = g_hash_table_new_full (key_hash, key_equal, NULL, entry_free);
  g_queue_init (&self->used);
  self->capacity = DEFAULT_CAPACITY;
}

/**
 * rr_text_style_get_font:
 *
 * Returns: (transfer full): the font of @style; its absolute size is in map units
 */
PangoFontDescription *
rr_text_style_get_font (RrTextStyle style)
{
  PangoFontDescription *font;

  g_return_val_if_fail ((guint) style < RR_N_TEXT_STYLES, NULL);

  font = pango_font_description_from_string (FONT_FAMILY);
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_absolute_size (font, styles[style].size * PANGO_SCALE);

  return font;
}

/**
 * rr_text_cache_new:
 *
 * Returns: (transfer full): an empty cache for the calling thread
 */
RrTextCache *
rr_text_cache_new (void)
{
  return g_object_new (RR_TYPE_TEXT_CACHE, NULL);
}

/**
 * rr_text_cache_new_measured:
 * @measure: (scope forever): says how large a text is, instead of Pango
 *
 * Returns: (transfer full): an empty cache
 */
RrTextCache *
rr_text_cache_new_measured (RrTextMeasureFunc measure)
{
  RrTextCache *self = rr_text_cache_new ();

  self->measure = measure;
  return self;
}

/**
 * rr_text_cache_set_capacity:
 * @capacity: how many layouts are kept, at least 1
 *
 * What is drawn once in the order in which it was measured needs room for all of it.
 */
void
rr_text_cache_set_capacity (RrTextCache *self,
                            guint        capacity)
{
  g_return_if_fail (RR_IS_TEXT_CACHE (self));
  g_return_if_fail (capacity > 0);

  self->capacity = capacity;
}

static PangoContext *
get_context (RrTextCache *self)
{
  cairo_font_options_t *options;

  if (self->context != NULL)
    return self->context;

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  options = cairo_font_options_create ();
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, FALSE);

  return self->context;
}

static void
set_up_layout (RrTextCache *self,
               PangoLayout *layout,
               const Key   *key)
{
  if (self->fonts[key->style] == NULL)
    self->fonts[key->style] = rr_text_style_get_font (key->style);

  pango_layout_set_font_description (layout, self->fonts[key->style]);
  pango_layout_set_width (layout, key->width);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, key->alignment);
  pango_layout_set_text (layout, key->text, -1);
}

/* A new entry, or where there are enough the one that was not used for the longest time. */
static Entry *
take_entry (RrTextCache *self)
{
  Entry *entry;

  if (g_hash_table_size (self->entries) < self->capacity)
    {
      entry = g_new0 (Entry, 1);
      entry->layout = pango_layout_new (get_context (self));
      entry->link.data = entry;
      return entry;
    }

  entry = g_queue_pop_tail_link (&self->used)->data;
  g_hash_table_steal (self->entries, &entry->key);
  g_free (entry->key.text);

  /* Somebody may still hold on to what it was. */
  if (G_OBJECT (entry->layout)->ref_count > 1)
    {
      g_object_unref (entry->layout);
      entry->layout = pango_layout_new (get_context (self));
    }

  return entry;
}

static Entry *
lookup (RrTextCache    *self,
        RrTextStyle     style,
        const char     *text,
        double          width,
        PangoAlignment  alignment)
{
  Key key = { style, width < 0 ? -1 : (int) ceil (width * PANGO_SCALE), alignment, (char *) text };
  Entry *entry = g_hash_table_lookup (self->entries, &key);

  if (entry != NULL)
    {
      g_queue_unlink (&self->used, &entry->link);
      g_queue_push_head_link (&self->used, &entry->link);
      return entry;
    }

  entry = take_entry (self);
  entry->key = key;
  entry->key.text = g_strdup (text);
  set_up_layout (self, entry->layout, &entry->key);
  entry->text_width = -1;
  g_hash_table_insert (self->entries, &entry->key, entry);
  g_queue_push_head_link (&self->used, &entry->link);

  return entry;
}

/**
 * rr_text_cache_measure:
 * @text: UTF-8
 * @width: map units at which lines are broken; negative: lines are not broken
 * @text_width: (out) (optional): of the widest line, map units
 * @text_height: (out) (optional): of all lines, map units
 */
void
rr_text_cache_measure (RrTextCache *self,
                       RrTextStyle  style,
                       const char  *text,
                       double       width,
                       double      *text_width,
                       double      *text_height)
{
  double measured_width, measured_height;

  g_return_if_fail (RR_IS_TEXT_CACHE (self));
  g_return_if_fail ((guint) style < RR_N_TEXT_STYLES);
  g_return_if_fail (text != NULL);

  if (self->measure != NULL)
    self->measure (style, text, width, &measured_width, &measured_height);
  else
    {
      Entry *entry = lookup (self, style, text, width, PANGO_ALIGN_LEFT);

      if (entry->text_width < 0)
        {
          PangoRectangle logical;

          pango_layout_get_extents (entry->layout, NULL, &logical);
          entry->text_width = logical.width / (double) PANGO_SCALE;
          entry->text_height = logical.height / (double) PANGO_SCALE;
        }
      measured_width = entry->text_width;
      measured_height = entry->text_height;
    }

  if (text_width != NULL)
    *text_width = measured_width;
  if (text_height != NULL)
    *text_height = measured_height;
}

/**
 * rr_text_cache_get_layout:
 * @text: UTF-8
 * @width: as for rr_text_cache_measure ()
 * @alignment: of the lines within @width
 *
 * Returns: (transfer none): the paragraph; valid until the cache is asked again
 */
PangoLayout *
rr_text_cache_get_layout (RrTextCache    *self,
                          RrTextStyle     style,
                          const char     *text,
                          double          width,
                          PangoAlignment  alignment)
{
  g_return_val_if_fail (RR_IS_TEXT_CACHE (self), NULL);
  g_return_val_if_fail ((guint) style < RR_N_TEXT_STYLES, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return lookup (self, style, text, width, alignment)->layout;
}

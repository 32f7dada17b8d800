/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A layout that followed thousands of random edits says the same as a fresh one. */
#include "render-support.h"

#include "rr-random.h"

static const RrRandomSize size = {
  .n_stages = 4, .n_lanes = 3, .n_touchpoints = 24, .n_links = 20, .n_feedback = 20, .n_scenarios = 2,
};

static void
describe_rect (GString      *out,
               const char   *what,
               const char   *id,
               const RrRect *rect)
{
  g_string_append_printf (out, "%s %s %.17g %.17g %.17g %.17g\n", what, id,
                          rect->x, rect->y, rect->width, rect->height);
}

static void
describe_item_cb (const RrItem *item,
                  gpointer      user_data)
{
  g_string_append_printf (user_data, "%s %u %d %s ", rr_element_get_id (item->lane), item->index, item->level,
                          item->text);
  describe_rect (user_data, "item", item->touchpoint != NULL ? rr_element_get_id (item->touchpoint) : "-",
                 &item->rect);
}

static void
describe_label_cb (RrLink       *link,
                   const RrRect *rect,
                   gpointer      user_data)
{
  describe_rect (user_data, "label", rr_element_get_id (link), rect);
}

static void
describe_list (GString    *out,
               RrLayout   *layout,
               RrList     *list,
               const char *what)
{
  for (guint i = 0; i < rr_list_get_size (list); i++)
    {
      gpointer element = rr_list_get (list, i);
      RrRect rect;

      if (rr_layout_get_rect (layout, element, &rect))
        describe_rect (out, what, rr_element_get_id (element), &rect);
      if (RR_IS_LANE (element) && rr_layout_get_lane (layout, element, &rect))
        describe_rect (out, "band", rr_element_get_id (element), &rect);
    }
}

static void
describe_curves (GString  *out,
                 RrLayout *layout,
                 RrMap    *map)
{
  for (guint i = 0; i < rr_list_get_size (map->lanes); i++)
    for (int period = 0; period < RR_N_PERIODS; period++)
      {
        g_autoptr (GArray) curve = rr_layout_get_curve (layout, rr_list_get (map->lanes, i), period, NULL);

        for (guint j = 0; j < curve->len; j++)
          g_string_append_printf (out, "mean %d %.17g %.17g\n", period,
                                  g_array_index (curve, RrCurveMean, j).x, g_array_index (curve, RrCurveMean, j).y);
      }
}

/* All that a layout says, as text. */
static char *
describe (RrLayout *layout,
          RrMap    *map)
{
  GString *out = g_string_new (NULL);
  RrRect bounds;

  rr_layout_get_bounds (layout, &bounds);
  describe_rect (out, "bounds", "", &bounds);
  describe_list (out, layout, map->stages, "stage");
  describe_list (out, layout, map->lanes, "lane");
  describe_list (out, layout, map->touchpoints, "card");
  describe_list (out, layout, map->links, "link");
  rr_layout_foreach_item (layout, NULL, describe_item_cb, out);
  rr_layout_foreach_label (layout, NULL, describe_label_cb, out);
  describe_curves (out, layout, map);

  return g_string_free (out, FALSE);
}

/* The scenario may have been removed. */
static void
keep_scenario (RrLayout *layout,
               RrMap    *map)
{
  RrAssessment *assessment = rr_layout_get_assessment (layout);
  g_autoptr (RrAssessment) other = NULL;

  if (assessment != NULL && RR_ELEMENT (rr_assessment_get_scenario (assessment))->list != NULL)
    return;

  if (rr_list_get_size (map->scenarios) > 0)
    other = rr_assessment_new (map, rr_list_get (map->scenarios, 0));
  rr_layout_set_assessment (layout, other);
}

static void
compare_with_fresh (RrLayout *layout,
                    RrMap    *map)
{
  g_autoptr (RrTextCache) texts = test_texts_new ();
  g_autoptr (RrLayout) fresh = rr_layout_new (map, texts);
  RrAssessment *assessment = rr_layout_get_assessment (layout);
  g_autofree char *expected = NULL;
  g_autofree char *said = NULL;

  rr_layout_set_mirrored (fresh, rr_layout_get_mirrored (layout));
  if (assessment != NULL)
    {
      g_autoptr (RrAssessment) other = rr_assessment_new (map, rr_assessment_get_scenario (assessment));

      rr_layout_set_assessment (fresh, other);
    }
  expected = describe (fresh, map);
  said = describe (layout, map);
  g_assert_cmpstr (said, ==, expected);
}

static void
follow (guint32 seed,
        guint   n_edits)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (RrMap) map = rr_random_map (rand, &size);
  g_autoptr (RrDocument) document = rr_document_new (g_object_ref (map));
  g_autoptr (RrLayout) layout = test_layout_new (document);

  for (guint i = 0; i < n_edits; i++)
    {
      int what = g_rand_int_range (rand, 0, 10);

      if (what == 0)
        rr_document_undo (document);
      else if (what == 1)
        rr_document_redo (document);
      else
        rr_random_edit (rand, document);

      if (g_rand_int_range (rand, 0, 30) == 0)
        rr_layout_set_mirrored (layout, !rr_layout_get_mirrored (layout));
      keep_scenario (layout, map);

      /* Not after every edit: several at once have to be right too. */
      if (g_rand_int_range (rand, 0, 3) == 0)
        compare_with_fresh (layout, map);
    }
  compare_with_fresh (layout, map);
}

static void
test_random_edits (void)
{
  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_test_message ("seed %u", seed);
      follow (seed, g_test_slow () ? 2000 : 150);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-follow/random-edits", test_random_edits);

  return g_test_run ();
}

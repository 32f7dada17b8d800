/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Repair: what the format names as wrong is mended and told of, and what is right stays. */
#include <string.h>

#include "rr-error.h"
#include "rr-id.h"
#include "rr-map-file.h"
#include "rr-random.h"
#include "rr-repair.h"

#define HEAD "{\"format\":\"reroute-journey\",\"version\":1"
#define GRID "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"lanes\":[{\"id\":\"l\",\"name\":\"L\"}," \
             "{\"id\":\"e\",\"name\":\"E\",\"kind\":\"emotion\"}]"
#define CARD(id, more) "{\"id\":\"" id "\",\"title\":\"T\",\"stage\":\"s\",\"lane\":\"l\"" more "}"
#define WITH(cards, more) HEAD "," GRID ",\"touchpoints\":[" cards "]" more "}"

typedef struct
{
  const char *name;
  const char *text;
  guint n_done;
  const char *said;
  guint n_cards;
} Case;

static const Case cases[] = {
  { "sound", WITH (CARD ("a", ""), ""), 0, NULL, 1 },
  { "cut", HEAD "," GRID ",\"touchpoints\":[" CARD ("a", "") "," CARD ("b", "") ",{\"id\":\"c\",\"ti", 4, "damaged", 3 },
  { "no-version", "{\"format\":\"reroute-journey\"," GRID "}", 1, "version", 0 },
  { "out-of-range", WITH (CARD ("a", ",\"emotion\":7,\"importance\":0"), ""), 2, "touchpoints[0].emotion: set to 2", 1 },
  { "wrong-type", WITH (CARD ("a", ",\"votes\":\"x\",\"needs\":3"), ""), 2, "touchpoints[0].votes", 1 },
  { "wrong-items", WITH (CARD ("a", ",\"needs\":[\"x\",3]"), ""), 1, "touchpoints[0].needs: set to [\"x\"]", 1 },
  { "no-title", WITH ("{\"id\":\"a\",\"stage\":\"s\",\"lane\":\"l\"}", ""), 1, "touchpoints[0].title", 1 },
  { "no-id", WITH ("{\"title\":\"a\",\"stage\":\"s\",\"lane\":\"l\"}", ""), 1, "touchpoints[0].id", 1 },
  { "no-object", WITH (CARD ("a", "") ",7", ""), 1, "touchpoints[1]: left out", 1 },
  { "unknown-kind", HEAD ",\"lanes\":[{\"id\":\"l\",\"name\":\"L\",\"kind\":\"new\"}]}", 1, "lanes[0].kind", 0 },
  { "duplicate-id", WITH (CARD ("a", "") "," CARD ("a", ""), ""), 1, "given the id", 2 },
  { "no-stage", WITH ("{\"id\":\"a\",\"title\":\"T\",\"stage\":\"x\",\"lane\":\"e\"}", ""), 2, "moved", 1 },
  { "nowhere", HEAD ",\"touchpoints\":[{\"id\":\"a\",\"title\":\"T\"}]}", 4, "added for what has no place", 1 },
  { "dangling-link", WITH (CARD ("a", ""), ",\"links\":[{\"id\":\"k\",\"from\":\"a\",\"to\":\"x\"}]"), 1, "links[0]: left out", 1 },
  { "loop", WITH (CARD ("a", ""), ",\"links\":[{\"id\":\"k\",\"from\":\"a\",\"to\":\"a\"}]"), 1, "itself", 1 },
  { "owner", WITH (CARD ("a", ",\"owner\":\"p\",\"segments\":[\"g\"],\"notes\":{\"z\":[\"n\"]}"), ""), 3, "emptied", 1 },
  { "two-impacts", WITH (CARD ("a", ""), ",\"scenarios\":[{\"id\":\"c\",\"name\":\"N\",\"impacts\":[{\"touchpoint\":\"a\"},"
                         "{\"touchpoint\":\"a\",\"severity\":2}],\"priorities\":[{\"need\":\"A\"},{\"need\":\"a \"}]}]"), 2, "the same", 1 },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GPtrArray) done = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_repair (test->text, strlen (test->text), &done, &error);
  g_autoptr (GString) said = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < done->len; i++)
    {
      g_test_message ("%s", (char *) done->pdata[i]);
      g_string_append_printf (said, "%s\n", (char *) done->pdata[i]);
    }
  g_assert_cmpuint (done->len, ==, test->n_done);
  if (test->said != NULL)
    g_assert_nonnull (strstr (said->str, test->said));
  g_assert_cmpuint (rr_list_get_size (map->touchpoints), ==, test->n_cards);
}

static void
test_refuses (void)
{
  static const struct
  {
    const char *text;
    int code;
  } hopeless[] = {
    { "", RR_ERROR_SYNTAX },
    { "hello", RR_ERROR_SYNTAX },
    { "[]", RR_ERROR_NOT_A_MAP },
    { "{\"format\":\"reroute-journey\",\"version\":2}", RR_ERROR_NEWER_VERSION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (hopeless); i++)
    {
      g_autoptr (GPtrArray) done = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_null (rr_repair (hopeless[i].text, strlen (hopeless[i].text), &done, &error));
      g_assert_error (error, RR_ERROR, hopeless[i].code);
    }
}

/* Whatever happens to the bytes of a map: a message, or a map that can be saved and read. */
static void
test_damage (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  RrRandomSize size = { 3, 3, 12, 6, 5, 2 };
  g_autoptr (RrMap) map = (rr_id_set_seed (4), rr_random_map (rand, &size));
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  guint n = g_test_thorough () ? 100000 : 400;
  guint n_repaired = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *damaged = g_memdup2 (data, length);
      gsize end = i % 3 == 0 ? (gsize) g_rand_int_range (rand, 0, (int) length) : length;
      g_autoptr (GPtrArray) done = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RrMap) repaired = NULL;

      for (int j = g_rand_int_range (rand, 0, 4); j > 0; j--)
        damaged[g_rand_int_range (rand, 0, (int) length)] = "0123456789\",:{}[]tnaz\\"[g_rand_int_range (rand, 0, 22)];

      repaired = rr_repair (damaged, end, &done, &error);
      if (repaired != NULL)
        {
          g_autoptr (RrMap) copy = rr_map_copy (repaired);

          g_assert_nonnull (copy);
          n_repaired++;
        }
      else
        {
          g_assert_nonnull (error);
          g_assert_cmpint (error->code, !=, RR_ERROR_INVALID);
          g_assert_cmpint (error->code, !=, RR_ERROR_INCONSISTENT);
        }
    }

  /* Most of them. */
  g_test_message ("%u of %u", n_repaired, n);
  g_assert_cmpuint (n_repaired, >, n / 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/repair/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/repair/refuses", test_refuses);
  g_test_add_func ("/repair/damage", test_damage);

  return g_test_run ();
}

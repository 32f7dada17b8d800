/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A map as Markdown, all of it. */
#include <string.h>

#include "rr-map-file.h"
#include "rr-map-markdown.h"

static void
test_golden (void)
{
  static const char text[] =
    "{\"format\":\"reroute-journey\",\"version\":1,\"title\":\"A *map*\",\"summary\":\"One\\n- two\","
    "\"segments\":[{\"id\":\"g\",\"name\":\"Family\",\"share\":0.25},{\"id\":\"h\",\"name\":\"Others\"}],"
    "\"people\":[{\"id\":\"p\",\"name\":\"Anna\"}],"
    "\"stages\":[{\"id\":\"s\",\"name\":\"Go\",\"summary\":\"Text\",\"notes\":{\"x\":[\"of the stage\"]}},"
    "{\"id\":\"e\",\"name\":\"Empty\"}],"
    "\"lanes\":[{\"id\":\"l\",\"name\":\"App\"},{\"id\":\"x\",\"name\":\"Tools\",\"kind\":\"text\"}],"
    "\"touchpoints\":[{\"id\":\"b\",\"title\":\"Second\",\"stage\":\"s\",\"step\":1,\"lane\":\"l\"},"
    "{\"id\":\"a\",\"title\":\"First_one\",\"summary\":\"Two\\nlines\",\"stage\":\"s\",\"lane\":\"l\",\"emotion\":1.5,"
    "\"importance\":4,\"segments\":[\"g\"],\"tags\":[\"x\"],\"needs\":[\"n\"],\"pains\":[\"p\",\"q\"],"
    "\"ideas\":[\"i\"],\"owner\":\"p\",\"votes\":3,\"notes\":{\"x\":[\"hammer\"]}}],"
    "\"links\":[{\"id\":\"k\",\"from\":\"a\",\"to\":\"b\",\"label\":\"so\"}]}";
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) map = rr_map_from_bytes (text, strlen (text), &error);
  g_autofree char *markdown = NULL;

  g_assert_no_error (error);
  markdown = rr_map_to_markdown (map);
  g_assert_cmpstr (markdown, ==,
                   "# A \\*map\\*\n\n"
                   "One\n\\- two\n\n"
                   "## Segments\n\n"
                   "- **Family** · 25 %\n"
                   "- **Others**\n\n"
                   "## Go\n\n"
                   "Text\n\n"
                   "- **The whole stage**\n"
                   "  - Tools: of the stage\n"
                   "- **First\\_one** · App\n"
                   "  - Description: Two lines\n"
                   "  - Emotion: +1.5\n"
                   "  - Importance: 4\n"
                   "  - Segment: Family\n"
                   "  - Tag: x\n"
                   "  - Need: n\n"
                   "  - Pain point: p\n"
                   "  - Pain point: q\n"
                   "  - Idea: i\n"
                   "  - Owner: Anna\n"
                   "  - Votes: 3\n"
                   "  - Tools: hammer\n"
                   "- **Second** · App\n"
                   "  - Emotion: 0\n"
                   "  - Importance: 3\n\n"
                   "## Empty\n\n"
                   "## Links\n\n"
                   "- First\\_one → Second · Dependency · so\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/map-markdown/golden", test_golden);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-theme.h"

#include <math.h>

/** rr_color_equal: Returns: whether both are exactly the same colour */
gboolean
rr_color_equal (const RrColor *a,
                const RrColor *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->red == b->red && a->green == b->green && a->blue == b->blue && a->alpha == b->alpha;
}

/**
 * rr_color_parse:
 * @text: "#rrggbb"
 * @color: (out): the colour, opaque
 *
 * Returns: whether @text is a colour; if not, @color is as before
 */
gboolean
rr_color_parse (const char *text,
                RrColor    *color)
{
  int digits[6];

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (color != NULL, FALSE);

  if (text[0] != '#')
    return FALSE;

  for (guint i = 0; i < 6; i++)
    if ((digits[i] = g_ascii_xdigit_value (text[i + 1])) < 0)
      return FALSE;

  if (text[7] != '\0')
    return FALSE;

  *color = (RrColor) { (digits[0] * 16 + digits[1]) / 255.0,
                       (digits[2] * 16 + digits[3]) / 255.0,
                       (digits[4] * 16 + digits[5]) / 255.0, 1.0 };
  return TRUE;
}

/**
 * rr_color_to_string:
 *
 * Returns: (transfer full): "#rrggbb", without the opacity
 */
char *
rr_color_to_string (const RrColor *color)
{
  g_return_val_if_fail (color != NULL, NULL);

  return g_strdup_printf ("#%02x%02x%02x",
                          (guint) lround (CLAMP (color->red, 0, 1) * 255),
                          (guint) lround (CLAMP (color->green, 0, 1) * 255),
                          (guint) lround (CLAMP (color->blue, 0, 1) * 255));
}

/**
 * rr_color_mix:
 * @share: 0 gives @a, 1 gives @b
 *
 * Returns: the colour between the two, component by component
 */
RrColor
rr_color_mix (const RrColor *a,
              const RrColor *b,
              double         share)
{
  return (RrColor) { a->red + (b->red - a->red) * share,
                     a->green + (b->green - a->green) * share,
                     a->blue + (b->blue - a->blue) * share,
                     a->alpha + (b->alpha - a->alpha) * share };
}

static double
linear (double component)
{
  return component <= 0.04045 ? component / 12.92 : pow ((component + 0.055) / 1.055, 2.4);
}

static double
luminance (const RrColor *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) + 0.0722 * linear (color->blue);
}

/**
 * rr_color_contrast:
 *
 * The contrast ratio of WCAG 2.1, "contrast ratio" and "relative luminance".
 *
 * Returns: 1…21
 */
double
rr_color_contrast (const RrColor *a,
                   const RrColor *b)
{
  double first, second;

  g_return_val_if_fail (a != NULL && b != NULL, 1);

  first = luminance (a);
  second = luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

/**
 * rr_color_text_on:
 * @ground: any colour; its opacity is not looked at
 *
 * White is preferred where it can be read well.
 *
 * Returns: white or black, with a contrast of at least 4.5 to @ground
 */
RrColor
rr_color_text_on (const RrColor *ground)
{
  const RrColor white = { 1, 1, 1, 1 };
  const RrColor black = { 0, 0, 0, 1 };

  return rr_color_contrast (&white, ground) >= 4.5 ? white : black;
}

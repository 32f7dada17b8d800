# SPDX-License-Identifier: GPL-3.0-or-later
"""The crisis model a second time, from its description alone and as plainly as can be.

It shares nothing with the program: other language, other algorithms (all simple paths
are tried, nothing is remembered between two questions), so that a mistake would have to
be made twice to go unseen.  Good for maps of a dozen touchpoints.
"""

import datetime
import math

EPSILON = 1e-9
DAY = datetime.timedelta(days=1)
MICROSECOND = datetime.timedelta(microseconds=1)


def instants(text):
    """The first and the last instant of a date, in UTC."""
    utc = datetime.timezone.utc
    if len(text) == 10:
        first = datetime.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=utc)
        return first, first + DAY - MICROSECOND
    text = text.replace("Z", "+00:00")
    instant = datetime.datetime.fromisoformat(text)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=utc)
    return instant, instant


def mean(values):
    return math.fsum(values) / len(values) if values else None


def folded(text):
    return text.strip().casefold()


class Model:
    def __init__(self, data, scenario):
        self.data = data
        self.scenario = scenario
        self.stages = [s["id"] for s in data.get("stages", [])]
        self.lanes = [x["id"] for x in data.get("lanes", [])]
        self.cards = data.get("touchpoints", [])
        order = sorted(range(len(self.cards)), key=lambda i: (
            self.stages.index(self.cards[i]["stage"]), self.cards[i].get("step", 0),
            self.lanes.index(self.cards[i]["lane"]), i))
        self.order = {self.cards[i]["id"]: rank for rank, i in enumerate(order)}
        self.by_id = {c["id"]: c for c in self.cards}
        self.severity = {i["touchpoint"]: i.get("severity", 0)
                         for i in scenario.get("impacts", [])}
        self.needed_by = {}
        for link in data.get("links", []):
            if link.get("kind", "dependency") == "dependency":
                edges = self.needed_by.setdefault(link["from"], {})
                edges[link["to"]] = max(edges.get(link["to"], 0.0), link.get("strength", 0.5))

    # Impact

    def direct(self, card):
        return self.severity.get(card, 0) / 4

    def best_path(self, source, target):
        """The strongest path; among equals the shortest, then the first in journey order."""
        best = None

        def walk(path, product):
            nonlocal best
            here = path[-1]
            if here == target:
                rank = [self.order[c] for c in path]
                if best is None or product > best[0] * (1 + 1e-12) or (
                        abs(product - best[0]) <= 1e-12 * best[0] and
                        (len(path), rank) < (len(best[1]), [self.order[c] for c in best[1]])):
                    best = (max(product, best[0] if best else 0.0), list(path))
                return
            for following, strength in self.needed_by.get(here, {}).items():
                if following not in path and strength > 0:
                    walk(path + [following], product * strength)

        walk([source], 1.0)
        if best is None or best[0] < 0.01 - 1e-12:
            return None
        return best

    def sources(self, card):
        found = []
        for source in self.by_id:
            if self.direct(source) > 0:
                best = self.best_path(source, card)
                if best is not None:
                    found.append((self.direct(source) * best[0], source, best[1]))
        return sorted(found, key=lambda s: (-s[0], self.order[s[1]]))

    def impact(self, card):
        spared = 1.0
        for amount, _source, _path in self.sources(card):
            spared *= 1 - amount
        return 1 - spared

    def level(self, card):
        return min(4, math.floor(4 * self.impact(card) + 0.5 + EPSILON))

    def origin(self, card):
        if self.impact(card) - self.direct(card) <= EPSILON:
            return "direct"
        return "ripple" if self.direct(card) == 0 else "both"

    # Feedback

    def phase(self, entry):
        if self.scenario.get("start") is None:
            return None
        start = instants(self.scenario["start"])[0]
        date = instants(entry["date"])[0]
        if start - self.scenario.get("baseline", 28) * DAY <= date < start:
            return "before"
        if date < start:
            return None
        end = self.scenario.get("end")
        return "during" if end is None or date <= instants(end)[1] else "after"

    def ratings(self, phase, card=None):
        return [e["sentiment"] for e in self.data.get("feedback", [])
                if self.phase(e) == phase and e.get("sentiment") is not None
                and (card is None or e.get("touchpoint") == card)]

    def fall(self, card):
        during = self.ratings("during", card)
        if len(during) < 5:
            return None
        before = self.ratings("before", card)
        reference = mean(before) if len(before) >= 5 else self.by_id[card].get("emotion", 0)
        return min(1.0, max(0.0, (reference - mean(during)) / 2))

    def surge(self, card):
        before, during = self.ratings("before", card), self.ratings("during", card)
        if len(before) < 5 or len(during) < 5:
            return None
        dates = [instants(e["date"])[0] for e in self.data["feedback"]]
        start = instants(self.scenario["start"])[0]
        since = max(start - self.scenario.get("baseline", 28) * DAY, min(dates))
        until = max(dates)
        if self.scenario.get("end") is not None:
            until = min(until, instants(self.scenario["end"])[1])
        days_before = max(1.0, (start - since) / DAY)
        days_during = max(1.0, (until - start) / DAY)
        negative_before = max(1, sum(1 for s in before if s < 0))
        negative_during = sum(1 for s in during if s < 0)
        return (negative_during / days_during) / (negative_before / days_before)

    def pressure(self, card):
        fall, surge = self.fall(card), self.surge(card)
        known = [] if fall is None else [fall]
        if surge is not None:
            known.append(1 - 1 / max(1.0, surge))
        return max(known) if known else None

    def suggested(self, card):
        pressure = self.pressure(card)
        return None if pressure is None else math.floor(4 * pressure + 0.5 + EPSILON)

    # Priority

    def reach(self, card):
        segments = self.data.get("segments", [])
        if not segments:
            return None
        mine = set(self.by_id[card].get("segments", []))
        if not mine:
            return 1.0
        shares = {s["id"]: s.get("share") or 0.0 for s in segments}
        total = sum(shares.values())
        if total == 0:
            return len(mine) / len(segments)
        return sum(shares[s] for s in mine) / total

    def need(self, card):
        needs = {folded(n) for n in self.by_id[card].get("needs", [])}
        now = [p.get("now", 0) / 5 for p in self.scenario.get("priorities", [])
               if folded(p["need"]) in needs]
        return max(now) if now else None

    def priority(self, card):
        terms = [(0.5, self.by_id[card].get("importance", 3) / 5), (0.25, self.reach(card)),
                 (0.25, self.pressure(card)), (0.25, self.need(card))]
        known = [(w, x) for w, x in terms if x is not None]
        return (100 * self.impact(card) * sum(w * x for w, x in known) /
                sum(w for w, _x in known))

    def band(self, card):
        priority = round(self.priority(card), 9)
        return ("now" if priority >= 60 else "week" if priority >= 30 else
                "plan" if priority >= 10 else "watch")

    def ranked(self):
        affected = [c for c in self.by_id if self.level(c) >= 1]
        return sorted(affected, key=lambda c: (
            -round(self.priority(c), 9), -round(self.impact(c), 9),
            -self.by_id[c].get("importance", 3), self.order[c]))

    # Review

    def means(self, card=None):
        return {p: self.ratings(p, card) for p in ("before", "during", "after")}

    def recovery(self, card):
        values = self.means(card)
        if any(len(v) < 5 for v in values.values()):
            return None
        before, during, after = (mean(values[p]) for p in ("before", "during", "after"))
        if before - during < 0.25 - EPSILON:
            return None
        return (after - during) / (before - during)

    def journey_recovery(self):
        known = [(self.priority(c), self.recovery(c)) for c in self.by_id
                 if self.recovery(c) is not None]
        total = sum(p for p, _r in known)
        return sum(p * r for p, r in known) / total if total > 0 else None

    def days(self):
        """Day as written (dates are never shifted), number of entries, mean of the rated."""
        days = {}
        for entry in self.data.get("feedback", []):
            days.setdefault(entry["date"][:10], []).append(entry.get("sentiment"))
        return [(day, len(values), mean([v for v in values if v is not None]))
                for day, values in sorted(days.items())]

#include "core/session/presence.h"

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

double middle(const cv::Rect2d& face) {
    return face.x + face.width / 2;
}

bool atSide(const Presence& presence, const PresenceRules& rules) {
    const cv::Rect2d& face = presence.face;
    const double room = std::min(face.x, presence.picture.width - face.x - face.width);
    return room < rules.side * face.width;
}

/// Too far and too fast for one person.
bool elsewhere(const Presence& presence, const cv::Rect2d& face, SteadyTime now, const PresenceRules& rules) {
    const double width = std::max(1.0, std::max(presence.face.width, face.width));
    const double dx = middle(face) - middle(presence.face);
    const double dy = face.y + face.height / 2 - presence.face.y - presence.face.height / 2;
    const double widths = std::hypot(dx, dy) / width;
    const double seconds = std::max(1e-3, std::chrono::duration<double>(now - presence.seen).count());
    return widths >= rules.jump && widths / seconds >= rules.jumpSpeed;
}

bool isSomebodyElse(const Presence& presence, const cv::Rect2d& face, SteadyTime now, const PresenceRules& rules) {
    if (presence.visitor == 0) return true;
    if (!presence.goneSince) return elsewhere(presence, face, now, rules);
    const auto gone = now - *presence.goneSince;
    return gone >= (atSide(presence, rules) ? rules.leftAtSide : rules.left) || elsewhere(presence, face, now, rules);
}

}  // namespace

Presence after(Presence presence, const Glimpse& glimpse, SteadyTime now, const PresenceRules& rules) {
    if (!glimpse.face) return unseen(std::move(presence), now);
    if (isSomebodyElse(presence, *glimpse.face, now, rules)) {
        ++presence.visitor;
        presence.since = now;
    }
    presence.there = true;
    presence.seen = now;
    presence.goneSince.reset();
    presence.face = *glimpse.face;
    presence.picture = glimpse.picture;
    return presence;
}

Presence unseen(Presence presence, SteadyTime now) {
    presence.there = false;
    if (presence.visitor != 0 && !presence.goneSince) presence.goneSince = now;
    return presence;
}

}  // namespace xuezhao

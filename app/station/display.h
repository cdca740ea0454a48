#pragma once

namespace xuezhao {

/// Whether the environment names a display, for X11 or Wayland.
bool displayNamed();

/// Whether a window can be opened on it. Qt ends the process where it cannot and says nothing before, so a child
/// process tries; call it before anything has a thread. Takes as long as connecting does, at most ten seconds.
bool displayWorks(int argc, char** argv);

}  // namespace xuezhao

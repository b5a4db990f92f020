// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>

class QWidget;

namespace Agentwright::Testing {

class WindowFixture;

/// A window, dock or dialog with something in it, as a user comes to it.
struct Scene {
    const char *name = "";
    /// In a window that is shown and new. Returns the window to look at, nullptr when it did not come.
    QWidget *(*open)(WindowFixture &fixture) = nullptr;
};

/// All of them: who adds a window or a dialog adds a row.
std::span<const Scene> scenes();

/// The definition that is open in most of them.
QByteArray sceneText();

} // namespace Agentwright::Testing

// SPDX-License-Identifier: MIT
#include "document/shown_path.h"

#include <QDir>
#include <QGuiApplication>

namespace Agentwright::App {

QString shownPath(const QString &path)
{
    constexpr QChar kIsolate(0x2066);
    constexpr QChar kEnd(0x2069);
    const QString native = QDir::toNativeSeparators(path);
    return native.isEmpty() || QGuiApplication::isLeftToRight() ? native : kIsolate + native + kEnd;
}

} // namespace Agentwright::App

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright::App {

/// A part of a prompt between two lines that hold nothing but a tag and its closing tag.
struct TagBox {
    QString opening; ///< "<example>", as it is written
    QString closing;
    qsizetype firstLine = 0; ///< of the opening tag, from 0
    qsizetype lastLine = 0; ///< of the closing tag
    QList<TagBox> inner; ///< in order
};

/// The boxes of a text whose lines are given, in order. Tags inside of fenced code do not count, nor do those that are never
/// closed, those too deep, and those around more than a viewer can lay out at once. Linear.
QList<TagBox> findTagBoxes(const QList<QStringView> &lines);

} // namespace Agentwright::App

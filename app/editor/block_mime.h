// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QMimeData;

namespace Agentwright::App {

/// A section on its way into a text; other programs get it as text.
std::unique_ptr<QMimeData> mimeDataOfBlock(const QString &block);
bool holdsBlock(const QMimeData &data);
/// Empty when the data hold no block.
QString blockFrom(const QMimeData &data);

} // namespace Agentwright::App

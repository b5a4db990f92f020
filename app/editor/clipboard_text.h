// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QMimeData;

namespace Agentwright::App {

/// Document text for the clipboard. Other programs get the characters that the stand-ins stand for (U+FFFD for a byte
/// that is none); another document of ours gets the stand-ins themselves, so that copying loses nothing.
std::unique_ptr<QMimeData> mimeDataOf(const QString &documentText);

/// Text from the clipboard, fit for a document.
QString documentTextFrom(const QMimeData &data);

/// Absolute paths of the files that the data name.
QStringList localFilesOf(const QMimeData &data);

/// False for what is not text to insert, such as files, which the window opens.
bool holdsText(const QMimeData &data);

} // namespace Agentwright::App

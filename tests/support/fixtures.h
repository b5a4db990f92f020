// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Agentwright::Testing {

/// Absolute path of a file or folder below tests/fixtures.
QString fixturePath(const QString &relative);
/// Paths of all files below a fixture folder, recursively, sorted.
QStringList fixtureFiles(const QString &folder, const QStringList &nameFilters = {});
/// The bytes of a file; the running test fails when it cannot be read.
QByteArray fileBytes(const QString &path);

/// Folder with real definitions beside the repository; empty where it is absent, and a test then skips that part.
QString corpusFolder();
QString seedsFolder();

/// Compares with the snapshot file; with UPDATE_SNAPSHOTS=1 in the environment writes it instead. On a mismatch returns the
/// first differing lines of both, else an empty text.
QString compareWithSnapshot(const QString &snapshotPath, const QByteArray &actual);

} // namespace Agentwright::Testing

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

/// Parts of the window that can be hidden.
enum class Panel { Form, Preview, Problems, Blocks };

/// What is remembered from one start to the next, with its defaults.
class Settings
{
public:
    static constexpr qsizetype kMaxRecentFiles = 15;

    /// The user's own settings; with a path, that file instead, and the state folder beside it.
    explicit Settings(const QString &iniFile = {});

    QByteArray windowGeometry() const { return bytes("window/geometry"); }
    void setWindowGeometry(const QByteArray &geometry) { m_store.setValue("window/geometry", geometry); }
    QByteArray windowState() const { return bytes("window/state"); }
    void setWindowState(const QByteArray &state) { m_store.setValue("window/state", state); }
    QByteArray splitterState() const { return bytes("window/splitter"); }
    void setSplitterState(const QByteArray &state) { m_store.setValue("window/splitter", state); }

    bool isPanelShown(Panel panel) const;
    void setPanelShown(Panel panel, bool shown);
    bool isSoftWrapped() const { return m_store.value("editor/softWrap", true).toBool(); }
    void setSoftWrapped(bool wraps) { m_store.setValue("editor/softWrap", wraps); }
    int zoom() const { return m_store.value("editor/zoom", 0).toInt(); }
    void setZoom(int points) { m_store.setValue("editor/zoom", points); }

    /// For what is kept from being lost: recovery files, sessions, earlier versions. It need not exist.
    const QString &stateFolder() const { return m_stateFolder; }
    /// What was open comes back at the next start.
    bool restoresSession() const { return m_store.value("session/restore", true).toBool(); }
    void setRestoresSession(bool restores) { m_store.setValue("session/restore", restores); }

    /// Absolute paths, the latest first.
    QStringList recentFiles() const { return m_store.value("files/recent").toStringList(); }
    void addRecentFile(const QString &path);
    void clearRecentFiles() { m_store.remove("files/recent"); }
    /// Where file dialogs begin.
    QString lastFolder() const;
    void setLastFolder(const QString &folder) { m_store.setValue("files/lastFolder", folder); }

private:
    QByteArray bytes(QAnyStringView key) const { return m_store.value(key).toByteArray(); }

    QSettings m_store;
    QString m_stateFolder;
};

} // namespace Agentwright::App

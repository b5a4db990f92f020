// SPDX-License-Identifier: MIT
#pragma once

#include "session/autosave.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

namespace Agentwright::App {

class DocumentPage;
class MainWindow;
class SessionFolder;
class Settings;

/// Keeps unsaved work from being lost, and brings back what was open: after an end as it was, after a crash only when the user
/// wants it. A text that was kept is deleted when it is open and kept anew, or given up by the user.
class SessionCommands : public QObject
{
    Q_OBJECT
public:
    SessionCommands(MainWindow &window, Settings &settings);
    ~SessionCommands() override;

    /// Once, before anything is opened.
    void restore();

    void watch(DocumentPage &page);
    /// Tabs came, went or changed places.
    void change() { m_autosave->change(); }
    Autosave &autosave() { return *m_autosave; }

    /// Whether new definitions that were never saved will be there again at the next start, without asking.
    bool keepsNewDefinitions();
    /// The window closes; what has a file is saved or given up.
    void end(bool keepsNew);

private:
    struct Kept {
        std::shared_ptr<SessionFolder> folder;
        SessionDocument document;
        QDateTime when;
    };
    Session snapshot() const;
    void restore(const std::shared_ptr<SessionFolder> &folder, bool withTabs);
    DocumentPage *loaded(const QString &path);
    /// False when nothing of it is wanted any more.
    bool bringBack(const Kept &kept, bool hasEnded);
    void bringBackAsNew(const Kept &kept, bool hasEnded);
    void offer(DocumentPage &page, const Kept &kept);
    void offerAll();
    void putBack(DocumentPage &page, const Kept &kept);
    void compare(DocumentPage &page, const Kept &kept);
    void forget(const Kept &kept);
    void showFailure(const Error &error);

    MainWindow &m_window;
    Settings &m_settings;
    Autosave *m_autosave;
    QList<std::pair<QPointer<DocumentPage>, Kept>> m_offers;
    bool m_hasFailed = false;
};

} // namespace Agentwright::App

// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/bulk_edit.h>
#include <agentwright/workspace/library_query.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright::App {

class BulkEditForm;
class ChangeDialog;
class DocumentController;
class DocumentPage;
class MainWindow;
struct BulkChoices;

/// Edits of many definitions at once: shown before, done on disk and in open editors, taken back as one step.
class BulkCommands : public QObject
{
    Q_OBJECT
public:
    explicit BulkCommands(MainWindow &window);

    /// What may still change: the definitions (setPaths() of the dialog), and what is offered.
    struct Editing {
        ChangeDialog *dialog = nullptr; ///< deleted when it is closed
        BulkEditForm *form = nullptr; ///< the dialog's
    };
    Editing edit(const QString &title, const QStringList &paths, const BulkChoices &choices);
    void replace(const LibraryQuery &query, const QString &text, const QStringList &paths);

    bool canUndo() const { return m_done.has_value(); }
    /// Puts every byte back, unless somebody has changed one of the files since: then nothing happens, and that is said.
    void undo();
    /// What is open in editors, by path.
    QHash<QString, FileText> openTexts() const;

Q_SIGNALS:
    /// Present paths by earlier ones of those that were moved.
    void filesChanged(const QHash<QString, QString> &moved);

private:
    struct Open {
        QPointer<DocumentController> controller;
        BulkChange change;
    };
    struct Split {
        QList<BulkChange> disk;
        QList<Open> open;
    };
    /// What was done last.
    struct Done {
        QList<FileChange> disk;
        QList<BulkChange> moved;
        QList<Open> open;
    };
    void show(ChangeDialog *dialog);
    void apply(const QList<BulkChange> &changes);
    std::optional<Split> split(const QList<BulkChange> &changes);
    std::optional<QList<FileChange>> diskUndo();
    DocumentPage *pageOf(const QString &path) const;
    void followMove(const QString &from, const QString &to);
    void refuse(const QString &text);

    MainWindow &m_window;
    std::optional<Done> m_done;
};

} // namespace Agentwright::App

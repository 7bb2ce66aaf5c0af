using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Tool.Files;

internal enum FileKind
{
    Plain,
    Folder,

    /// <summary>A pipe, a socket or a device.</summary>
    Special,
}

/// <summary>The target of a path or of a standard stream, after all links are resolved.</summary>
/// <remarks>
/// .NET has no API that determines whether two paths lead to the same file, or whether a path leads to a pipe or a device, so this class calls the operating system.
/// Where the system does not answer, the status is null, and callers compare paths instead.
/// </remarks>
/// <param name="Volume">Identifies the file together with <paramref name="Number"/>: device and inode on Unix.</param>
/// <param name="Owner">The numbers of the user and the group that own the file, on Unix.</param>
internal sealed partial record FileStatus(FileKind Kind, ulong Volume, ulong Number, (uint User, uint Group) Owner = default)
{
    private const uint BasicFields = 0x7FF;
    private const int EmptyPath = 0x1000;
    private const int CurrentFolder = -100;

    /// <returns>Null if the target does not exist or the operating system does not provide its status.</returns>
    public static FileStatus? Of(string path)
    {
        try
        {
            // The same normalization as in all of .NET: "link/.." is the folder of the link.
            path = Path.GetFullPath(path);
            return OperatingSystem.IsWindows() ? OfWindows(path)
                : OperatingSystem.IsMacOS() ? OfMac(path)
                : OfLinux(CurrentFolder, path, flags: 0);
        }
        catch (Exception error) when (IsUnknown(error))
        {
            return null;
        }
    }

    /// <param name="number">0 for standard input, 1 for standard output.</param>
    public static FileStatus? OfStandardStream(int number)
    {
        try
        {
            if (OperatingSystem.IsMacOS())
                return OfMac($"/dev/fd/{number}");
            if (!OperatingSystem.IsWindows())
                return OfLinux(number, "", EmptyPath);
            using var handle = new SafeFileHandle(Native.GetStdHandle(-10 - number), ownsHandle: false);
            return OfWindows(handle);
        }
        catch (Exception error) when (IsUnknown(error))
        {
            return null;
        }
    }

    /// <summary>Determines whether a standard stream was closed when the process started.</summary>
    /// <remarks>
    /// Its descriptor then belongs to a file that the runtime opened for its own use and that must not be read or written. The runtime opens its files so
    /// that no child process inherits them; a stream that this process has inherited cannot be of that kind.
    /// </remarks>
    public static bool IsClosed(int standardStream)
    {
        try
        {
            const int GetFlags = 1,
                CloseOnExec = 1;
            return !OperatingSystem.IsWindows()
                && Native.fcntl(standardStream, GetFlags) is var flags
                && (flags < 0 || (flags & CloseOnExec) != 0);
        }
        catch (Exception error) when (IsUnknown(error))
        {
            return false;
        }
    }

    /// <summary>Whether both are one plain file.</summary>
    public bool IsSameFileAs(FileStatus? other) =>
        other is not null && Kind == FileKind.Plain && (Volume, Number) == (other.Volume, other.Number);

    /// <summary>Gives a file to this file's owner, as far as the process may.</summary>
    public void GiveTo(string path)
    {
        if (!OperatingSystem.IsWindows())
            _ = Native.chown(path, Owner.User, Owner.Group);
    }

    private static FileStatus? OfLinux(int folder, string path, int flags) =>
        Native.statx(folder, path, flags, BasicFields, out var status) != 0
            ? null
            : new(KindOf(status.Mode), ((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Inode, (status.User, status.Group));

    private static FileStatus? OfMac(string path)
    {
        var failed =
            RuntimeInformation.ProcessArchitecture == Architecture.X64
                ? Native.StatOfX64(path, out var status)
                : Native.stat(path, out status);
        return failed != 0 ? null : new(KindOf(status.Mode), status.Device, status.Inode, (status.User, status.Group));
    }

    private static FileStatus? OfWindows(string path)
    {
        if (path.StartsWith(@"\\.\", StringComparison.Ordinal))
            return new(FileKind.Special, 0, 0);
        if (Directory.Exists(path))
            return new(FileKind.Folder, 0, 0);
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return OfWindows(handle);
    }

    private static FileStatus? OfWindows(SafeFileHandle handle) =>
        !Native.GetFileInformationByHandle(handle, out var status)
            ? null
            : new(FileKind.Plain, status.Volume, ((ulong)status.NumberHigh << 32) | status.NumberLow);

    private static FileKind KindOf(ushort mode) =>
        (mode & 0xF000) switch
        {
            0x8000 => FileKind.Plain,
            0x4000 => FileKind.Folder,
            _ => FileKind.Special,
        };

    private static bool IsUnknown(Exception error) =>
        error
            is DllNotFoundException
                or EntryPointNotFoundException
                or IOException
                or UnauthorizedAccessException
                or ArgumentException
                or NotSupportedException;

    private static partial class Native
    {
        [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
        public static partial int statx(int folder, string path, int flags, uint mask, out LinuxStatus status);

        [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
        public static partial int stat(string path, out MacStatus status);

        [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
        public static partial int StatOfX64(string path, out MacStatus status);

        [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
        public static partial int chown(string path, uint user, uint group);

        [LibraryImport("libc")]
        public static partial int fcntl(int descriptor, int command);

        [LibraryImport("kernel32")]
        public static partial nint GetStdHandle(int number);

        [LibraryImport("kernel32")]
        [return: MarshalAs(UnmanagedType.Bool)]
        public static partial bool GetFileInformationByHandle(SafeFileHandle handle, out WindowsStatus status);

        /// <summary><c>struct statx</c>, the same on all processors.</summary>
        [StructLayout(LayoutKind.Explicit, Size = 256)]
        public struct LinuxStatus
        {
            [FieldOffset(20)]
            public uint User;

            [FieldOffset(24)]
            public uint Group;

            [FieldOffset(28)]
            public ushort Mode;

            [FieldOffset(32)]
            public ulong Inode;

            [FieldOffset(136)]
            public uint DeviceMajor;

            [FieldOffset(140)]
            public uint DeviceMinor;
        }

        /// <summary><c>struct stat</c> with inodes of 64 bits.</summary>
        [StructLayout(LayoutKind.Explicit, Size = 144)]
        public struct MacStatus
        {
            [FieldOffset(0)]
            public uint Device;

            [FieldOffset(4)]
            public ushort Mode;

            [FieldOffset(8)]
            public ulong Inode;

            [FieldOffset(16)]
            public uint User;

            [FieldOffset(20)]
            public uint Group;
        }

        /// <summary><c>BY_HANDLE_FILE_INFORMATION</c>.</summary>
        [StructLayout(LayoutKind.Explicit, Size = 52)]
        public struct WindowsStatus
        {
            [FieldOffset(28)]
            public uint Volume;

            [FieldOffset(44)]
            public uint NumberHigh;

            [FieldOffset(48)]
            public uint NumberLow;
        }
    }
}
